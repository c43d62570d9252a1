import type { Bearing } from '../gql/graphql.js';

/** How one practice speaks of another. */
export const bearingWords: Readonly<Record<Bearing, string>> = {
  SUPPORTS: 'Supports',
  ADAPTS: 'Adapts',
  CONTRADICTS: 'Contradicts',
  REPLACES: 'Replaces',
};
