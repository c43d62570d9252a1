import { useQuery } from '@apollo/client/react';
import { Disclosure, Loading, Notice, NumberText, Skeleton, Stack, Table, type Column } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import type { FormationForesightQuery, FormationForesightQueryVariables } from '../gql/graphql.js';
import { UnplacedTable } from './UnplacedTable.js';

export const FormationForesightDocument = graphql(`
  query FormationForesight(
    $programmeId: ID!
    $cycleId: ID!
    $phase: SchoolPhase!
    $profile: ID!
    $task: FormationTask
    $from: FamilySource
    $authorities: [String!]
    $leftOut: [String!]
  ) {
    formationForesight(
      programmeId: $programmeId
      cycleId: $cycleId
      phase: $phase
      profile: $profile
      task: $task
      from: $from
      authorities: $authorities
      leftOut: $leftOut
    ) {
      free
      placeable
      sentence
      obstacles
      contradictions
      unknown {
        ...UnplacedRow
      }
      gaps {
        code
        standsFor
        weight
        known
        years
        lacking {
          urn
          name
          authority
          state
        }
      }
    }
  }
`);

type Seen = NonNullable<FormationForesightQuery['formationForesight']>;
type Gap = Seen['gaps'][number];

/** What the run will come to, counted before any search: whom it can place, and what is missing for whom. */
export function Foresight(wish: FormationForesightQueryVariables) {
  const { data, previousData, error } = useQuery(FormationForesightDocument, {
    variables: wish,
    fetchPolicy: 'cache-and-network',
  });
  const foresight = (data ?? previousData)?.formationForesight;
  if (error && !foresight)
    return <Notice tone="warning">What the run will come to could not be counted now.</Notice>;
  if (!foresight) {
    return (
      <Loading label="Counting the pool">
        <Skeleton height="6rem" />
      </Loading>
    );
  }
  return <Counted {...foresight} />;
}

function Counted({ free, placeable, sentence, obstacles, contradictions, unknown, gaps }: Seen) {
  const inTheWay = [...contradictions, ...obstacles];
  return (
    <Stack>
      <Notice tone={inTheWay.length > 0 ? 'warning' : 'neutral'} title={sentence}>
        <p>
          {free.toLocaleString('en-GB')} schools are free, and enough is known of{' '}
          {free === placeable ? 'every one' : `${placeable.toLocaleString('en-GB')} of them`}.
        </p>
        {inTheWay.map(said => (
          <p key={said}>{said}</p>
        ))}
      </Notice>
      <div>
        {unknown.length > 0 && (
          <Disclosure title="What is missing, and for whom">
            <UnplacedTable schools={unknown} />
          </Disclosure>
        )}
        {free > 0 && (
          <Disclosure title="Measure by measure: what is known, of which year">
            <GapTable gaps={gaps} free={free} />
          </Disclosure>
        )}
      </div>
    </Stack>
  );
}

const mostNamed = 12;

function lackingWords({ lacking }: Gap): string {
  if (lacking.length === 0) return 'nobody';
  const named = lacking
    .slice(0, mostNamed)
    .map(({ name, state }) => (state === 'suppressed' ? `${name} (suppressed)` : name))
    .join(', ');
  return lacking.length > mostNamed ? `${named} and ${lacking.length - mostNamed} more` : named;
}

function GapTable({ gaps, free }: { gaps: readonly Gap[]; free: number }) {
  const columns: readonly Column<Gap>[] = [
    { id: 'measure', label: 'Measure', cell: ({ standsFor }) => standsFor },
    {
      id: 'known',
      label: `Known, of ${free.toLocaleString('en-GB')}`,
      numeric: true,
      cell: ({ known }) => <NumberText figure={{ state: 'value', value: known }} />,
    },
    { id: 'years', label: 'Year', cell: ({ years }) => years || 'none' },
    { id: 'lacking', label: 'Missing for', cell: lackingWords },
  ];
  return (
    <Table
      caption="What is known of the pool, measure by measure"
      hideCaption
      columns={columns}
      rows={gaps}
      rowKey={({ code }) => code}
    />
  );
}
