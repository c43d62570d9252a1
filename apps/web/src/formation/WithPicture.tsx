import { useQuery } from '@apollo/client/react';
import { FailedState, Loading, Skeleton } from '@pathways/ui';
import type { ReactNode } from 'react';
import { graphql } from '../gql/index.js';
import type { RunPictureQuery } from '../gql/graphql.js';

export const RunPictureDocument = graphql(`
  query RunPicture($id: ID!) {
    formationRun(id: $id) {
      id
      picture {
        id
        scores
        leastMean
        thirdsBy
        byAuthority {
          name
          schools
          mean
        }
        byThird {
          name
          schools
          mean
          from
          to
        }
        crossings {
          one
          other
          groups
        }
        schools {
          urn
          name
          authority
          position
          loss
          place {
            longitude
            latitude
          }
        }
      }
    }
  }
`);

export type Picture = NonNullable<NonNullable<RunPictureQuery['formationRun']>['picture']>;

/** Reads the run as a whole once, for whichever part is looked at. */
export function WithPicture({ id, children }: { id: string; children: (picture: Picture) => ReactNode }) {
  const { data, error, loading, refetch } = useQuery(RunPictureDocument, { variables: { id } });
  const picture = data?.formationRun?.picture;
  if (error && !data) return <FailedState onRetry={() => void refetch()} isRetrying={loading} />;
  if (!data) {
    return (
      <Loading label="Loading the run as a whole">
        <Skeleton height="36rem" />
      </Loading>
    );
  }
  return picture ? <>{children(picture)}</> : <p>There is nothing to show of this run.</p>;
}
