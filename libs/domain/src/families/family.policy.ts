import { canContribute, canCoordinate, canSeePeopleOfGroup, type RoomFacts } from '../groups/index.js';
import type { Actor, ProgrammeId } from '../shared/index.js';

/** A family's page is for the people of its schools, its facilitators and the programme's coordinators. */
export const canSeeFamily = (actor: Actor, room: RoomFacts): boolean => canSeePeopleOfGroup(actor, room);

/** Which trios make up a family is the coordinator's to say. */
export const canLinkTrios = (actor: Actor, programme: ProgrammeId): boolean =>
  canCoordinate(actor, programme);

/** A question pinned to a point is a contribution in the family's room, so whoever may write there may pin. */
export const canPinToPoint = (actor: Actor, room: RoomFacts): boolean =>
  canSeeFamily(actor, room) && canContribute(actor, room);
