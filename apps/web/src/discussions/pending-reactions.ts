import { isOfKind, type Sending } from './outbox-entry.js';
import type { Contribution } from './room.documents.js';

type Reactions = Contribution['reactions'];

/** One's own presses as they will stand. Whether one's school is counted already is for the server to say: it counts one. */
export function withPendingReactions(contribution: Contribution, pending: readonly Sending[]): Contribution {
  const presses = pending.filter(isOfKind('react')).filter(({ state }) => state !== 'refused');
  if (presses.length === 0) return contribution;
  const reactions = presses.reduce<Reactions>(
    (known, { input }) => pressed(known, input.kind, input.given),
    contribution.reactions,
  );
  return { ...contribution, reactions };
}

function pressed(known: Reactions, kind: Reactions[number]['kind'], given: boolean): Reactions {
  const before = known.find(one => one.kind === kind);
  if (before?.isViewers === given || (!before && !given)) return known;
  const schoolCount = Math.max(0, (before?.schoolCount ?? 0) + (given ? 1 : -1));
  const after = {
    __typename: 'Reaction' as const,
    schools: [],
    ...before,
    kind,
    isViewers: given,
    schoolCount,
  };
  const others = known.filter(one => one.kind !== kind);
  return schoolCount > 0 ? [...others, after] : others;
}
