import { isMember, type RoomFacts } from '../groups/index.js';
import {
  accept,
  facilitates,
  holdsIn,
  isSignedIn,
  refuse,
  type Actor,
  type CycleId,
  type DiscussionId,
  type GroupId,
  type PersonId,
  type ProgrammeId,
  type Result,
  type Urn,
} from '../shared/index.js';
import type { IdeaId } from './action.js';

/** What stands on a group's board in somebody's own words. */
export type BoardWords =
  | { readonly kind: 'idea'; readonly idea: IdeaId }
  | { readonly kind: 'evidence'; readonly cycle: CycleId; readonly school: Urn }
  | { readonly kind: 'question'; readonly cycle: CycleId; readonly school: Urn; readonly by: Urn }
  | { readonly kind: 'outcome'; readonly discussion: DiscussionId };

export const boardSettlements = ['hide', 'show', 'remove'] as const;
export type BoardSettlement = (typeof boardSettlements)[number];

/** Whatever stands there that should not, any member takes out of sight at once; in a group that has ended too. */
export const canHideBoardWords = (actor: Actor, room: RoomFacts): boolean =>
  !room.isShut && (isMember(actor, room) || facilitates(actor, room.group));

/** Decides about all that stands on a group’s board out of sight. */
export const canSettleBoardWords = (actor: Actor, { group }: Pick<RoomFacts, 'group'>): boolean =>
  facilitates(actor, group);

/** Shows again what was taken out of sight: the facilitator, or whoever took it, by mistake perhaps. */
export const canShowBoardWords = (
  actor: Actor,
  { group }: Pick<RoomFacts, 'group'>,
  hiddenBy: PersonId | null,
): boolean => canSettleBoardWords(actor, { group }) || (isSignedIn(actor) && actor.personId === hiddenBy);

/** Removes for ever, without having read it: a group without a facilitator has its programme's coordinators. */
export const canRemoveBoardWords = (
  actor: Actor,
  { group, programme }: { readonly group: GroupId; readonly programme: ProgrammeId },
): boolean => facilitates(actor, group) || holdsIn(actor, 'coordinator', programme);

export type SettleBoardWordsRefusal =
  { readonly kind: 'BoardWordsNotFound' } | { readonly kind: 'MayNotSettleBoardWords' };

/** Hide first, ask after. `hiddenBy`: who took it out of sight; null while it stands. */
export function settleBoardWords(
  actor: Actor,
  room: RoomFacts,
  how: BoardSettlement,
  hiddenBy: PersonId | null,
): Result<BoardSettlement, SettleBoardWordsRefusal> {
  if (how === 'remove' && canRemoveBoardWords(actor, room)) return accept(how);
  if (!canHideBoardWords(actor, room)) return refuse({ kind: 'BoardWordsNotFound' });
  if (how === 'hide' || (how === 'show' && canShowBoardWords(actor, room, hiddenBy))) return accept(how);
  return refuse({ kind: 'MayNotSettleBoardWords' });
}
