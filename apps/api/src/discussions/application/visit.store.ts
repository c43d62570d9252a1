import type { Visit } from '@pathways/domain/discussions';
import type { PersonId, RoomId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Who has read a room: the trace that members see. */
export abstract class VisitStore {
  abstract find(work: Work, room: RoomId, person: PersonId): Promise<Visit | null>;
  abstract keep(work: Work, room: RoomId, person: PersonId, visit: Visit): Promise<void>;
  /** The same as `keep`, where nothing else is written with it. */
  abstract note(room: RoomId, person: PersonId, visit: Visit): Promise<void>;
}
