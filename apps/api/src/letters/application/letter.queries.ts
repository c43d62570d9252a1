import type { Because } from '@pathways/domain/attention';
import type { LetterId } from '@pathways/domain/letters';
import type { ContributionId, CycleId, DiscussionId, GroupId } from '@pathways/domain/shared';

/** A notice of a letter, as it stands at this moment. */
export interface NoticeInLetter {
  readonly because: Because;
  readonly room: GroupId | null;
  readonly discussion: DiscussionId | null;
  /** What it is about: one contribution, or those that were posted since; the oldest first, ten at most. */
  readonly contributions: readonly ContributionId[];
  readonly count: number;
}

export interface RoomOfLetter {
  readonly id: GroupId;
  readonly name: string;
  readonly textInEmail: boolean;
}

export interface RoundOfLetter {
  readonly id: DiscussionId;
  readonly cycle: CycleId;
  readonly cycleName: string;
  readonly isClosed: boolean;
  readonly sections: readonly { readonly id: string; readonly heading: string }[];
}

/** What is read for letters. Names and words come from the slices whose they are, through the eyes of the recipient. */
export abstract class LetterQueries {
  /** Those that still need the person: read or settled ones are left out. */
  abstract notices(letter: LetterId): Promise<NoticeInLetter[]>;
  abstract room(group: GroupId): Promise<RoomOfLetter | null>;
  abstract round(discussion: DiscussionId): Promise<RoundOfLetter | null>;
}
