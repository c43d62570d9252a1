import { NumberText, Section, ShowMore, Table, type Column } from '@pathways/ui';
import { useState } from 'react';
import type { Picture } from './WithPicture.js';

type Distance = Pick<Picture['byThird'][number], 'name' | 'schools' | 'mean'> & {
  from?: number | null;
  to?: number | null;
};
type Crossing = Picture['crossings'][number];

const distance = (label: string): readonly Column<Distance>[] => [
  {
    id: 'name',
    label,
    cell: ({ name, from, to }) =>
      typeof from === 'number' && typeof to === 'number'
        ? `${name} (${from.toFixed(1)} to ${to.toFixed(1)} %)`
        : name,
  },
  { id: 'schools', label: 'Schools', numeric: true, cell: ({ schools }) => schools.toLocaleString('en-GB') },
  {
    id: 'mean',
    label: 'Partners apart',
    numeric: true,
    cell: ({ mean }) => <NumberText figure={{ state: 'value', value: mean }} decimals={2} />,
  },
];

const crossings: readonly Column<Crossing>[] = [
  { id: 'pair', label: 'Authorities', cell: ({ one, other }) => `${one} and ${other}` },
  { id: 'groups', label: 'Groups', numeric: true, cell: ({ groups }) => groups },
];

const step = 15;

/** Who gets near partners and who far ones, and which borders are crossed how often. */
export function Fairness({ picture }: { picture: Picture }) {
  const [shown, setShown] = useState(step);
  return (
    <>
      <Section
        title="By deprivation"
        lead="Deprived schools differ more from each other, so their partners tend to be farther away. Look whether that is bearable, or lift the worst group."
      >
        {picture.byThird.length > 0 ? (
          <>
            <Table
              caption="How far partners are, by deprivation"
              hideCaption
              columns={distance('Schools by deprivation')}
              rows={picture.byThird}
              rowKey={({ name }) => name}
            />
            <p>{picture.thirdsBy}. Distances are in weighted standard deviations.</p>
          </>
        ) : (
          <p>Too little is known of the schools to cut them into thirds.</p>
        )}
      </Section>
      <Section title="By local authority">
        <Table
          caption="How far partners are, by authority"
          hideCaption
          columns={distance('Local authority')}
          rows={picture.byAuthority}
          rowKey={({ name }) => name}
        />
      </Section>
      <Section title="Borders crossed" lead="How many groups bring two authorities together.">
        <Table
          caption="Groups between two authorities"
          hideCaption
          columns={crossings}
          rows={picture.crossings.slice(0, shown)}
          rowKey={({ one, other }) => `${one} ${other}`}
        />
        {shown < picture.crossings.length && (
          <ShowMore
            noun="pairs of authorities"
            shown={shown}
            total={picture.crossings.length}
            onMore={() => setShown(shown + step)}
          />
        )}
      </Section>
    </>
  );
}
