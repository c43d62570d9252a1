import type { PersonId, Role } from '@pathways/domain/shared';
import type { RoomLens } from './room.views.js';

export interface RoomPersonView {
  readonly id: PersonId;
  readonly name: string;
  readonly role: Role;
  /** Of the school that they act for; none for a facilitator. */
  readonly schoolName: string | null;
}

export abstract class RoomPeopleQueries {
  /** Who may be mentioned in the room, by name. Nobody for researchers, to whom people are letters. */
  abstract people(lens: RoomLens): Promise<RoomPersonView[]>;
}
