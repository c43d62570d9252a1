import { canReadRoom, isGuest, readsAsResearcher, type RoomFacts } from '../groups/index.js';
import {
  holdsIn,
  isSignedIn,
  speaksFor,
  type Actor,
  type PersonId,
  type ProgrammeId,
  type Urn,
} from '../shared/index.js';
import type { Memo } from './memo.js';

/** Marking, coding and asking are a researcher's, in rooms whose charter lets researchers in. */
export const canCode = (actor: Actor, room: RoomFacts): boolean => readsAsResearcher(actor, room);

/**
 * Putting a mark on words, as against reading them: apart, so that a room whose members have yet to accept a changed
 * charter can be read by its researcher and not coded.
 */
export const canTag = (actor: Actor, room: RoomFacts): boolean => canCode(actor, room);

/** Members see every mark that was put on their words. */
export const canSeeMarks = (actor: Actor, room: RoomFacts): boolean =>
  canReadRoom(actor, room) && !isGuest(actor, room);

export const canRemoveCoding = (actor: Actor, room: RoomFacts, codedBy: PersonId): boolean =>
  canCode(actor, room) && actor.kind === 'person' && actor.personId === codedBy;

export const canAddCode = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'researcher', programme);

export const canChangeCodebook = canAddCode;

/** Memos are research's own: no role outside it reads them, administrators included. */
export const canReadMemos = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'researcher', programme);

export const canReviseMemo = (actor: Actor, memo: Pick<Memo, 'author' | 'programme'>): boolean =>
  canReadMemos(actor, memo.programme) && isSignedIn(actor) && actor.personId === memo.author;

/** Only the school whose words they are decides about them. */
export const canAnswerConsent = (actor: Actor, urn: Urn): boolean => speaksFor(actor, urn);

/** A yes to research is taken back by the school, whichever of its people gave it. */
export const canCloseToResearch = (actor: Actor, urn: Urn | null): boolean =>
  urn !== null && speaksFor(actor, urn);
