import { isAuthor, type Contribution } from '../discussions/index.js';
import { canCoordinate, canReadRoom, type RoomFacts } from '../groups/index.js';
import { facilitates, type Actor } from '../shared/index.js';

type Written = Pick<Contribution, 'author' | 'deletedAt' | 'hiddenAt'>;

/** Whoever reads may say that something should not stand there: safeguarding is everybody's duty. */
export const canFlag = (actor: Actor, room: RoomFacts, contribution: Written): boolean =>
  contribution.deletedAt === null && contribution.hiddenAt === null && canReadRoom(actor, room);

/** The facilitator, or the programme's coordinator where there is none or they wrote it. Nobody judges their own words. */
export const canSettleFlags = (
  actor: Actor,
  room: RoomFacts,
  contribution: Pick<Contribution, 'author'>,
): boolean =>
  !isAuthor(actor, contribution) && (facilitates(actor, room.group) || canCoordinate(actor, room.programme));

/** Authors write what was hidden in other words; also after the round has closed. */
export const canReword = (actor: Actor, room: RoomFacts, contribution: Written): boolean =>
  contribution.deletedAt === null &&
  contribution.hiddenAt !== null &&
  isAuthor(actor, contribution) &&
  canReadRoom(actor, room);

/** Flags of a group are known to those who read its room and to those who settle them. */
export const canSeeFlags = (actor: Actor, room: RoomFacts): boolean =>
  canReadRoom(actor, room) || canCoordinate(actor, room.programme);
