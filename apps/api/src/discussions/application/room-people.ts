import type { MentionedPeople } from '@pathways/domain/discussions';
import type { RoomFacts } from '@pathways/domain/groups';
import type { PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** The people of a room, as a verb asks for them. */
export abstract class RoomPeople {
  /** Of these, the ones who act for a member school or facilitate the group today, with their names. */
  abstract among(work: Work, room: RoomFacts, people: readonly PersonId[]): Promise<MentionedPeople>;
}
