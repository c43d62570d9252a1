import { NumberText, Section, Table, TextLink } from '@pathways/ui';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import { outcomeInWords } from './run-words.js';

export const ComparedRunDocument = graphql(`
  fragment ComparedRun on FormationRun {
    id
    seed
    task
    groupCount
    trioCount
    quartetCount
    total
    gap
    proof
    unplaced {
      urn
    }
    outcome {
      mean
      median
      worst
      p95
      spread
    }
  }
`);

const figure = (value: number | null | undefined, decimals = 2) => (
  <NumberText
    figure={typeof value === 'number' ? { state: 'value', value } : { state: 'not-held' }}
    decimals={decimals}
  />
);

interface ComparedScoresProps {
  readonly one: FragmentType<typeof ComparedRunDocument>;
  readonly other: FragmentType<typeof ComparedRunDocument>;
}

/** What came of both runs, line by line. */
export function ComparedScores(props: ComparedScoresProps) {
  const one = readFragment(ComparedRunDocument, props.one);
  const other = readFragment(ComparedRunDocument, props.other);
  const rows = [
    { name: 'Groups', cells: [one, other].map(run => outcomeInWords(run)) },
    { name: 'In no group', cells: [one, other].map(run => run.unplaced.length) },
    { name: 'Cost', cells: [one, other].map(run => figure(run.total, 1)) },
    {
      name: 'At most better',
      cells: [one, other].map(run =>
        typeof run.gap === 'number' ? `${(100 * run.gap).toFixed(2)} %` : 'not proved',
      ),
    },
    { name: 'Apart on average', cells: [one, other].map(run => figure(run.outcome?.mean)) },
    { name: '95 % are below', cells: [one, other].map(run => figure(run.outcome?.p95)) },
    { name: 'Least alike group', cells: [one, other].map(run => figure(run.outcome?.worst)) },
    { name: 'Spread', cells: [one, other].map(run => figure(run.outcome?.spread)) },
  ];
  return (
    <Section
      title="What came of it"
      lead="Runs with another likeness or other wishes measure with another ruler: compare their groups, not their costs."
    >
      <Table
        caption="Scores of both runs"
        hideCaption
        columns={[
          { id: 'name', label: 'Score', cell: ({ name }) => name },
          {
            id: 'one',
            label: `First run, seed ${one.seed}`,
            numeric: true,
            cell: ({ cells }) => cells[0],
          },
          {
            id: 'other',
            label: `Second run, seed ${other.seed}`,
            numeric: true,
            cell: ({ cells }) => cells[1],
          },
        ]}
        rows={rows}
        rowKey={({ name }) => name}
      />
      <p>
        <TextLink href={`/formation/${one.id}`}>Open the first</TextLink> or{' '}
        <TextLink href={`/formation/${other.id}`}>open the second</TextLink>.
      </p>
    </Section>
  );
}
