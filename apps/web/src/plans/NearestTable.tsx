import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, NumberText, Select, Skeleton, Stack, Table, type Column } from '@pathways/ui';
import { useState } from 'react';
import type { NearestOfQuery } from '../gql/graphql.js';
import styles from './NearestTable.module.css';
import type { Plan, PlanGroup } from './plan-shapes.js';
import { NearestOfDocument } from './question.documents.js';
import { apartFigure } from './score-words.js';
import { useAskedAgain } from './useAskedAgain.js';

type Nearby = NearestOfQuery['nearestOf'][number];

const columns: readonly Column<Nearby>[] = [
  {
    id: 'school',
    label: 'School',
    cell: ({ rank, isPartner, school: { name, authority } }) => (
      <span className={styles['school']} data-partner={isPartner || undefined}>
        {rank}. {name}
        <small>{authority}</small>
      </span>
    ),
  },
  { id: 'apart', label: 'Apart', numeric: true, cell: ({ distance }) => apartFigure(distance) },
  {
    id: 'kilometres',
    label: 'km',
    numeric: true,
    cell: ({ kilometres }) => (
      <NumberText
        figure={
          typeof kilometres === 'number' ? { state: 'value', value: kilometres } : { state: 'not-held' }
        }
        decimals={1}
      />
    ),
  },
  { id: 'sentence', label: 'Together?', cell: ({ sentence }) => sentence },
];

/** Whom a school is nearest to in the whole pool, and which rule kept nearer ones away. */
export function NearestTable({ plan, group }: { readonly plan: Plan; readonly group: PlanGroup }) {
  const [chosen, setChosen] = useState(group.schools[0]?.urn ?? '');
  const urn = group.schools.some(school => school.urn === chosen) ? chosen : (group.schools[0]?.urn ?? '');
  const { data, error, refetch } = useQuery(NearestOfDocument, {
    variables: { planId: plan.id, urn },
    fetchPolicy: 'network-only',
  });
  useAskedAgain(plan.version, refetch);
  const nearest = data?.nearestOf;
  return (
    <Stack>
      <Select
        label="Nearest to"
        options={group.schools.map(({ urn: id, name, authority }) => ({ id, label: name, hint: authority }))}
        value={urn}
        onChange={setChosen}
      />
      {error && !nearest && <FailedState onRetry={() => void refetch()} />}
      {!error && !nearest && (
        <Loading label="Looking for the nearest">
          <Skeleton height="24rem" />
        </Loading>
      )}
      {nearest && (
        <Table
          caption="The nearest of the pool, by the likeness of the run; its partners among them"
          columns={columns}
          rows={nearest}
          rowKey={({ school }) => school.urn}
        />
      )}
    </Stack>
  );
}
