import { NumberText, Section, ShowMore, Table, TextLink, type Column } from '@pathways/ui';
import { useState } from 'react';
import type { Picture } from './WithPicture.js';

type School = Picture['schools'][number];

const columns: readonly Column<School>[] = [
  {
    id: 'school',
    label: 'School',
    cell: ({ urn, name }) => (
      <TextLink href={`/schools/${urn}`} plain>
        {name}
      </TextLink>
    ),
  },
  { id: 'authority', label: 'Local authority', cell: ({ authority }) => authority },
  { id: 'group', label: 'Group', numeric: true, cell: ({ position }) => position },
  {
    id: 'loss',
    label: 'Gives up',
    numeric: true,
    cell: ({ loss }) => <NumberText figure={{ state: 'value', value: loss ?? 0 }} decimals={2} />,
  },
];

const step = 20;

/** What each school gives up against the best trio that the rules would allow it, the most first. */
export function LossTable({ schools }: { schools: readonly School[] }) {
  const [shown, setShown] = useState(step);
  const known = schools
    .filter(({ loss }) => typeof loss === 'number')
    .sort((one, other) => (other.loss ?? 0) - (one.loss ?? 0) || (one.urn < other.urn ? -1 : 1));
  if (known.length === 0) return null;
  const unhurt = known.filter(({ loss }) => (loss ?? 0) < 0.005).length;
  return (
    <Section
      title="What each school gives up"
      lead={`Its group against the best legal trio with it, per pair, in weighted standard deviations. ${unhurt.toLocaleString('en-GB')} of ${known.length.toLocaleString('en-GB')} schools are in their best trio; not all can be, since partners are shared.`}
    >
      <Table
        caption="Schools by what they give up"
        hideCaption
        columns={columns}
        rows={known.slice(0, shown)}
        rowKey={({ urn }) => urn}
      />
      {shown < known.length && (
        <ShowMore noun="schools" shown={shown} total={known.length} onMore={() => setShown(shown + step)} />
      )}
    </Section>
  );
}
