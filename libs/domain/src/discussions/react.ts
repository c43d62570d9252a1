import { memberSchoolsOf, type RoomFacts } from '../groups/index.js';
import { accept, refuse, type Actor, type Result, type SignedIn, type Urn } from '../shared/index.js';
import { schoolSpokenFor, type SchoolRefusal } from './contribute.js';
import type { Contribution, Discussion } from './discussion.js';
import { canContributeTo, hasWords } from './discussion.policy.js';

/** What a school can say of a contribution without words. A school counts once for each. */
export const reactionKinds = ['see this too', 'want to try', 'tell us more'] as const;
export type ReactionKind = (typeof reactionKinds)[number];

type Reacted = Pick<Contribution, 'deletedAt' | 'hiddenAt' | 'speakingFor'>;

/** For a school, and not of its own words: a facilitator without a school has words to react with. */
export const canReact = (
  actor: Actor,
  room: RoomFacts,
  round: Pick<Discussion, 'closedAt'>,
  contribution: Reacted,
): boolean =>
  hasWords(contribution) &&
  canContributeTo(actor, room, round) &&
  memberSchoolsOf(actor, room).some(urn => urn !== contribution.speakingFor);

export interface ReactionWanted {
  /** Or taken back, which is the person's own and needs no school. */
  readonly given: boolean;
  readonly speakingFor: Urn | null;
}

export type ReactRefusal =
  SchoolRefusal | { readonly kind: 'MayNotReact' } | { readonly kind: 'RoundIsClosed' };

/** The school that the reaction is counted for; null when it is taken back. */
export function react(
  actor: SignedIn,
  contribution: Reacted,
  place: { readonly room: RoomFacts; readonly discussion: Discussion },
  wanted: ReactionWanted,
): Result<Urn | null, ReactRefusal> {
  if (place.discussion.closedAt !== null) return refuse({ kind: 'RoundIsClosed' });
  if (!canReact(actor, place.room, place.discussion, contribution)) return refuse({ kind: 'MayNotReact' });
  if (!wanted.given) return accept(null);
  const others = place.room.members.filter(urn => urn !== contribution.speakingFor);
  const school = schoolSpokenFor(actor, { ...place.room, members: others }, wanted.speakingFor);
  if (!school.ok) return school;
  return school.value === null ? refuse({ kind: 'MayNotReact' }) : accept(school.value);
}
