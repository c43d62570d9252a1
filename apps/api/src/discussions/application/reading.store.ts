import type { ContributionId, PersonId, RoomId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface Reader {
  readonly room: RoomId;
  readonly person: PersonId;
  /** Sees what is written before they write. */
  readonly readsUnwritten: boolean;
}

/** What of a room each person has had on the screen. Nobody else is told. */
export abstract class ReadingStore {
  /** Keeps what of these is in the room, open to them, somebody else's and not read before. Answers how many that were. */
  abstract keep(work: Work, reader: Reader, ids: readonly ContributionId[]): Promise<number>;
}
