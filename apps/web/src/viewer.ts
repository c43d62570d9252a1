import { useQuery } from '@apollo/client/react';
import { graphql } from './gql/index.js';

export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      id
      name
      grants {
        role
        scopeId
        scopeName
      }
    }
  }
`);

/** Who is signed in, with what they may do where; null for a stranger, undefined while it is not known. */
export function useViewer() {
  const { data, loading } = useQuery(ViewerDocument, { fetchPolicy: 'cache-first' });
  return loading && !data ? undefined : (data?.viewer ?? null);
}

export type Viewer = NonNullable<ReturnType<typeof useViewer>>;

type Role = Viewer['grants'][number]['role'];

export const holds = (viewer: Viewer | null | undefined, ...roles: readonly Role[]): boolean =>
  viewer?.grants.some(grant => roles.includes(grant.role)) ?? false;
