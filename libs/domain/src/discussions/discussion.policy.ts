import { canCloseRound, canContribute, canReadRoom, type RoomFacts } from '../groups/index.js';
import { facilitates, isSignedIn, type Actor } from '../shared/index.js';
import type { Contribution, Discussion } from './discussion.js';

type Written = Pick<Contribution, 'author' | 'deletedAt' | 'hiddenAt'>;
type Round = Pick<Discussion, 'closedAt'>;

/** What was deleted or hidden goes to nobody, the author not excepted. */
export const hasWords = (contribution: Pick<Contribution, 'deletedAt' | 'hiddenAt'>): boolean =>
  contribution.deletedAt === null && contribution.hiddenAt === null;

export const isAuthor = (actor: Actor, contribution: Pick<Contribution, 'author'>): boolean =>
  isSignedIn(actor) && actor.personId === contribution.author;

export const canContributeTo = (actor: Actor, room: RoomFacts, round: Round): boolean =>
  round.closedAt === null && canContribute(actor, room);

/** Only the author changes words, and only while the round is open: what a round ended on stays as it was. */
export const canEdit = (actor: Actor, room: RoomFacts, round: Round, contribution: Written): boolean =>
  hasWords(contribution) && isAuthor(actor, contribution) && canContributeTo(actor, room, round);

/** An author takes their own words back at any time; a facilitator may take others' out of sight. */
export const canDelete = (actor: Actor, room: RoomFacts, contribution: Written): boolean =>
  contribution.deletedAt === null &&
  canReadRoom(actor, room) &&
  (isAuthor(actor, contribution) || facilitates(actor, room.group));

/** Consent is the author's own, given or taken back at any time. */
export const canConsentToResearch = (actor: Actor, room: RoomFacts, contribution: Written): boolean =>
  hasWords(contribution) && isAuthor(actor, contribution) && canReadRoom(actor, room);

export const canClose = (actor: Actor, room: RoomFacts, round: Round): boolean =>
  round.closedAt === null && canCloseRound(actor, room);
