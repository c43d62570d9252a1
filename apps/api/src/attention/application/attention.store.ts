import type { AttentionSettings, NoticeId, RoomWord } from '@pathways/domain/attention';
import type { GroupId, PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** What a person chose; also for whoever takes their word from a letter, without a session. */
export abstract class AttentionStore {
  abstract chooseWord(work: Work, person: PersonId, room: GroupId, word: RoomWord): Promise<void>;
  abstract chooseSettings(work: Work, person: PersonId, settings: AttentionSettings): Promise<void>;
  /** Of the person's own; all of them for null. Answers how many were unread. */
  abstract markRead(work: Work, person: PersonId, notices: readonly NoticeId[] | null): Promise<number>;
}
