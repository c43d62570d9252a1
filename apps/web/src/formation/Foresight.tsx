import { useQuery } from '@apollo/client/react';
import { Disclosure, Loading, Notice, Skeleton, Stack } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import type { FormationForesightQueryVariables } from '../gql/graphql.js';
import { groupsInWords } from './run-words.js';
import { UnplacedTable } from './UnplacedTable.js';

export const FormationForesightDocument = graphql(`
  query FormationForesight($programmeId: ID!, $cycleId: ID!, $phase: SchoolPhase!, $profile: ID!) {
    formationForesight(programmeId: $programmeId, cycleId: $cycleId, phase: $phase, profile: $profile) {
      free
      placeable
      trios
      quartets
      obstacles
      unknown {
        ...UnplacedRow
      }
    }
  }
`);

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
  const { free, placeable, trios, quartets, obstacles, unknown } = foresight;
  return (
    <Stack>
      <Notice tone={obstacles.length > 0 ? 'warning' : 'neutral'} title={groupsInWords(trios, quartets)}>
        <p>
          {free.toLocaleString('en-GB')} schools are free, and enough is known of{' '}
          {free === placeable ? 'every one' : `${placeable.toLocaleString('en-GB')} of them`}.
        </p>
        {obstacles.map(obstacle => (
          <p key={obstacle}>{obstacle}</p>
        ))}
      </Notice>
      {unknown.length > 0 && (
        <Disclosure title="What is missing, and for whom">
          <UnplacedTable schools={unknown} />
        </Disclosure>
      )}
    </Stack>
  );
}
