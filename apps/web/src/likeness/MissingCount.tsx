import { Disclosure, Notice, Stack, Table, TextLink, type Column } from '@pathways/ui';

interface Lacking {
  readonly code: string;
  readonly standsFor: string;
  readonly without: number;
}

interface Lone {
  readonly urn: string;
  readonly name: string;
  readonly authority: string;
}

export interface MissingCountProps {
  readonly poolSize: number;
  readonly tooLittle: readonly Lone[];
  readonly lacking: readonly Lacking[];
}

const columnsFor = (poolSize: number): readonly Column<Lacking>[] => [
  { id: 'measure', label: 'Measure', cell: ({ standsFor }) => standsFor },
  {
    id: 'without',
    label: `Schools without a figure, of ${poolSize.toLocaleString('en-GB')}`,
    numeric: true,
    cell: ({ without }) => without.toLocaleString('en-GB'),
  },
];

const shown = 30;

/** What is missing, and for whom: a school with under 60 % of the weight known is not grouped by likeness. */
export function MissingCount({ poolSize, tooLittle, lacking }: MissingCountProps) {
  const count = tooLittle.length;
  return (
    <Stack>
      <Notice tone={count > 0 ? 'warning' : 'neutral'} live={false}>
        {count === 0
          ? `Enough is known of all ${poolSize.toLocaleString('en-GB')} schools of the pool.`
          : `Too little is known of ${count.toLocaleString('en-GB')} of ${poolSize.toLocaleString('en-GB')} schools: under 60 % of the weight. They would not be grouped by this likeness.`}
      </Notice>
      <Disclosure title="What is missing, and for whom">
        <Stack>
          <Table
            caption="Gaps by measure"
            columns={columnsFor(poolSize)}
            rows={lacking}
            rowKey={({ code }) => code}
          />
          {count > 0 && (
            <>
              <p>Schools of whom too little is known{count > shown ? `, the first ${shown}` : ''}:</p>
              <ul>
                {tooLittle.slice(0, shown).map(({ urn, name, authority }) => (
                  <li key={urn}>
                    <TextLink href={`/schools/${urn}`}>{name}</TextLink>, {authority}
                  </li>
                ))}
              </ul>
            </>
          )}
        </Stack>
      </Disclosure>
    </Stack>
  );
}
