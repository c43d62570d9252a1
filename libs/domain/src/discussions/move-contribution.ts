import type { RoomFacts } from '../groups/index.js';
import {
  accept,
  facilitates,
  refuse,
  type Actor,
  type Result,
  type SectionId,
  type SignedIn,
} from '../shared/index.js';
import type { NotYours } from './delete-contribution.js';
import type { Contribution, Discussion } from './discussion.js';
import { canContributeTo, hasWords, isAuthor } from './discussion.policy.js';
import { isWriteFirst } from './write-first.js';

type Moved = Pick<Contribution, 'author' | 'deletedAt' | 'hiddenAt' | 'parent'>;
type Round = Pick<Discussion, 'closedAt' | 'writeFirst'>;

/** The author, who knows what they meant, and the facilitator, who keeps the sheet in order. */
export const canMove = (actor: Actor, room: RoomFacts, round: Round, contribution: Moved): boolean =>
  contribution.parent === null &&
  hasWords(contribution) &&
  !isWriteFirst(round) &&
  canContributeTo(actor, room, round) &&
  (isAuthor(actor, contribution) || facilitates(actor, room.group));

export type MoveRefusal =
  | NotYours
  | { readonly kind: 'RoundIsClosed' }
  | { readonly kind: 'SectionNotOnSheet' }
  | { readonly kind: 'RepliesMoveAlong' }
  | { readonly kind: 'EveryoneWritesFirst' };

/**
 * The contribution under another section of the sheet; its replies go with it. The same one when it stands there. Not
 * while everybody writes first: a move would hide it from some who have read it.
 */
export function moveContribution(
  actor: SignedIn,
  contribution: Contribution,
  place: { readonly room: RoomFacts; readonly discussion: Discussion },
  section: SectionId,
): Result<Contribution, MoveRefusal> {
  const { room, discussion } = place;
  if (discussion.closedAt !== null) return refuse({ kind: 'RoundIsClosed' });
  if (contribution.parent !== null) return refuse({ kind: 'RepliesMoveAlong' });
  if (!discussion.sections.includes(section)) return refuse({ kind: 'SectionNotOnSheet' });
  if (isWriteFirst(discussion)) return refuse({ kind: 'EveryoneWritesFirst' });
  if (!canMove(actor, room, discussion, contribution)) return refuse({ kind: 'NotYours' });
  return accept(contribution.section === section ? contribution : { ...contribution, section });
}
