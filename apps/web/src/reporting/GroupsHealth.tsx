import { useQuery } from '@apollo/client/react';
import { Disclosure, EmptyState, FailedState, Loading, ShowMore, Skeleton, Stack } from '@pathways/ui';
import { useState } from 'react';
import { graphql } from '../gql/index.js';
import type { CycleHealthQuery, HealthLevel } from '../gql/graphql.js';
import { HealthFilters } from './HealthFilters.js';
import { HealthList } from './HealthList.js';

export const CycleHealthDocument = graphql(`
  query CycleHealth($cycleId: ID!, $level: HealthLevel, $search: String, $after: String) {
    cycleHealth(cycleId: $cycleId, level: $level, search: $search, first: 25, after: $after) {
      rules
      counts {
        needsALook
        watch
        onItsWay
      }
      groups {
        totalCount
        nodes {
          group
          ...HealthLine
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
`);

const joined = (shown: CycleHealthQuery, next: CycleHealthQuery): CycleHealthQuery =>
  shown.cycleHealth && next.cycleHealth
    ? {
        cycleHealth: {
          ...next.cycleHealth,
          groups: {
            ...next.cycleHealth.groups,
            nodes: [...shown.cycleHealth.groups.nodes, ...next.cycleHealth.groups.nodes],
          },
        },
      }
    : next;

/** For coordinators: which groups to help next, by open rules and counts alone. */
export function GroupsHealth({ cycleId, slug }: { cycleId: string; slug: string }) {
  const [level, setLevel] = useState<HealthLevel | null>(null);
  const [search, setSearch] = useState('');
  const { data, previousData, error, loading, refetch, fetchMore } = useQuery(CycleHealthDocument, {
    variables: { cycleId, level, search: search || null },
    notifyOnNetworkStatusChange: true,
    fetchPolicy: 'cache-and-network',
  });
  const health = (data ?? (error ? undefined : previousData))?.cycleHealth;
  if (error && !health) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!health) {
    return (
      <Loading label="Counting">
        <Skeleton height="30rem" />
      </Loading>
    );
  }
  const { nodes, pageInfo, totalCount } = health.groups;
  return (
    <Stack gap="l">
      <HealthFilters
        counts={health.counts}
        level={level}
        search={search}
        onLevel={setLevel}
        onSearch={setSearch}
      />
      {nodes.length === 0 ? (
        <NoGroup isNarrowed={level !== null || search.trim() !== ''} />
      ) : (
        <HealthList groups={nodes} slug={slug} />
      )}
      {pageInfo.hasNextPage && (
        <ShowMore
          noun="groups"
          shown={nodes.length}
          total={totalCount ?? nodes.length}
          pending={loading}
          onMore={() =>
            void fetchMore({
              variables: { after: pageInfo.endCursor },
              updateQuery: (before, { fetchMoreResult }) => joined(before, fetchMoreResult),
            })
          }
        />
      )}
      <Disclosure title="The rules">
        <ul>
          {health.rules.map(rule => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </Disclosure>
    </Stack>
  );
}

function NoGroup({ isNarrowed }: { isNarrowed: boolean }) {
  return isNarrowed ? (
    <EmptyState title="No group stands like this" icon="group">
      <p>Choose another state, or other words.</p>
    </EmptyState>
  ) : (
    <EmptyState title="No group is released yet" icon="group">
      <p>Groups of the cycle are listed here from the moment they are released.</p>
    </EmptyState>
  );
}
