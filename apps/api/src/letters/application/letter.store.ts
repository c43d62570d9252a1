import type { LetterId, LetterKind, WaitingNotice } from '@pathways/domain/letters';
import type { NoticeId } from '@pathways/domain/attention';
import type { ContributionId, DiscussionId, GroupId, PersonId, SectionId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface Letter {
  readonly id: LetterId;
  readonly person: PersonId;
  readonly kind: LetterKind;
  readonly key: string;
  readonly room: GroupId | null;
  readonly discussion: DiscussionId | null;
}

/** What a reply by mail replies to, or the section that it is written to; neither where it could be several. */
export interface AnswerTarget {
  readonly contribution: ContributionId | null;
  readonly section: SectionId | null;
}

/** How a letter lies there: `held` by this work, `busy` with another process, or `done`. */
export type HeldLetter = Letter | 'busy' | 'done';

/** A letter as a reply to it finds it. */
export interface AnsweredLetter extends AnswerTarget {
  readonly person: PersonId;
  readonly room: GroupId | null;
  readonly discussion: DiscussionId | null;
}

/** Letters, as the verbs load and keep them. The words are no part: they are made when the letter is sent. */
export abstract class LetterStore {
  /** The person's notices that wait, held so that no other process makes letters of them. */
  abstract waiting(work: Work, person: PersonId): Promise<WaitingNotice[]>;
  /** The rounds that the person was written to about and has not looked at since. */
  abstract heldRounds(work: Work, person: PersonId): Promise<DiscussionId[]>;
  /** False where a letter with this key was kept before. Its notices are in no other letter from now on. */
  abstract keep(work: Work, letter: Letter, notices: readonly NoticeId[]): Promise<boolean>;
  abstract hold(work: Work, letter: LetterId): Promise<HeldLetter>;
  abstract sent(work: Work, letter: LetterId, answers: AnswerTarget): Promise<void>;
  abstract drop(work: Work, letter: LetterId, because: string): Promise<void>;
  /** Null for a letter that was never sent. */
  abstract answered(work: Work, letter: LetterId): Promise<AnsweredLetter | null>;
}
