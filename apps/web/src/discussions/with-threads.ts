import type { ReactionKind } from '../gql/graphql.js';
import { hasReaction } from './ReactionFilter.js';
import type { Contribution } from './room.documents.js';

/** What has the reaction, in its place: with what it replies to above it and the replies below it. */
export function withThreads(contributions: readonly Contribution[], kind: ReactionKind): Contribution[] {
  const byId = new Map(contributions.map(one => [one.id, one]));
  const rootOf = (one: Contribution): string => {
    const parent = one.parentId ? byId.get(one.parentId) : undefined;
    return parent ? rootOf(parent) : one.id;
  };
  const roots = new Set(contributions.filter(one => hasReaction(one, kind)).map(rootOf));
  return contributions.filter(one => roots.has(rootOf(one)));
}
