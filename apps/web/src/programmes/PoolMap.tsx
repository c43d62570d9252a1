import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, Skeleton } from '@pathways/ui';
import { graphql } from '../gql/index.js';
import type { PoolFilterInput } from '../gql/graphql.js';
import { SchoolsMap } from '../schools/SchoolsMap.js';

export const PoolMapDocument = graphql(`
  query PoolMap($slug: String!, $filter: PoolFilterInput) {
    programme(slug: $slug) {
      id
      poolMap(filter: $filter) {
        urn
        name
        authority
        groupId
        place {
          longitude
          latitude
        }
      }
    }
  }
`);

/** The schools that the filters leave, where they lie; those that are in a group already are drawn soft. */
export function PoolMap({ slug, filter }: { slug: string; filter: PoolFilterInput }) {
  const { data, previousData, error, loading, refetch } = useQuery(PoolMapDocument, {
    variables: { slug, filter },
  });
  const points = (data ?? (error ? undefined : previousData))?.programme?.poolMap;
  if (error && !points) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!points) {
    return (
      <Loading label="Loading the map">
        <Skeleton height="36rem" />
      </Loading>
    );
  }
  return (
    <SchoolsMap
      label="Schools of the pool on the map"
      schools={points.map(({ groupId, ...school }) => ({ ...school, tone: groupId ? 'soft' : undefined }))}
    />
  );
}
