import { canReadRoom, readsAsResearcher, type RoomFacts } from '../groups/index.js';
import {
  holdsIn,
  speaksFor,
  type Actor,
  type PersonId,
  type ProgrammeId,
  type Urn,
} from '../shared/index.js';

/** Marking, coding and asking are a researcher's, in rooms whose charter lets researchers in. */
export const canCode = (actor: Actor, room: RoomFacts): boolean => readsAsResearcher(actor, room);

/** Members see every mark that was put on their words. */
export const canSeeMarks = (actor: Actor, room: RoomFacts): boolean => canReadRoom(actor, room);

export const canRemoveCoding = (actor: Actor, room: RoomFacts, codedBy: PersonId): boolean =>
  canCode(actor, room) && actor.kind === 'person' && actor.personId === codedBy;

export const canAddCode = (actor: Actor, programme: ProgrammeId): boolean =>
  holdsIn(actor, 'researcher', programme);

/** Only the school whose words they are decides about them. */
export const canAnswerConsent = (actor: Actor, urn: Urn): boolean => speaksFor(actor, urn);
