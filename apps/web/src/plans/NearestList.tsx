import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, Select, Skeleton, Stack, Tag } from '@pathways/ui';
import { useState } from 'react';
import type { NearestOfQuery } from '../gql/graphql.js';
import styles from './NearestList.module.css';
import type { Plan, PlanGroup } from './plan-shapes.js';
import { NearestOfDocument } from './question.documents.js';
import { apartWords } from './score-words.js';
import { useAskedAgain } from './useAskedAgain.js';

/** Whom a school is nearest to in the whole pool, and which rule kept nearer ones away. */
export function NearestList({ plan, group }: { readonly plan: Plan; readonly group: PlanGroup }) {
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
        hint="Of the whole pool, by the likeness of the run. Its partners are always among them."
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
        <ol className={styles['list']} aria-label="The nearest first">
          {nearest.map(near => (
            <Near key={near.school.urn} near={near} />
          ))}
        </ol>
      )}
    </Stack>
  );
}

function Near({ near }: { near: NearestOfQuery['nearestOf'][number] }) {
  const { rank, distance, kilometres, isPartner, sentence, school } = near;
  const way = typeof kilometres === 'number' ? `, ${kilometres.toFixed(1)} km` : '';
  return (
    <li value={rank}>
      <p className={styles['name']}>
        {school.name} {isPartner && <Tag tone="accent">Partner</Tag>}
      </p>
      <p className={styles['detail']}>
        {school.authority} · {apartWords(distance)}
        {way}
      </p>
      {(!isPartner || sentence !== 'A partner.') && <p className={styles['detail']}>{sentence}</p>}
    </li>
  );
}
