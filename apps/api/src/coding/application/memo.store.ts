import type { Memo, MemoId, MemoSubject } from '@pathways/domain/coding';
import type { GroupId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface NewMemo {
  readonly programme: ProgrammeId;
  readonly subject: MemoSubject;
  readonly body: string;
  /** Made by the device: the same again is the same memo. */
  readonly clientId: string;
}

export interface HeldMemo extends Memo {
  /** Somebody flagged it: other words of its author stand in sight. */
  readonly isHidden: boolean;
}

export abstract class MemoStore {
  /** The room of a passage that is open to research in this programme; null where there is none such. */
  abstract roomOf(work: Work, programme: ProgrammeId, subject: MemoSubject): Promise<GroupId | null>;
  abstract hasCode(work: Work, programme: ProgrammeId, subject: MemoSubject): Promise<boolean>;
  /** The memo, and whether it is new: a repeat of the device finds the first. */
  abstract add(work: Work, author: SignedIn, memo: NewMemo): Promise<{ id: MemoId; isNew: boolean }>;
  /** Held until the work ends. */
  abstract hold(work: Work, memo: MemoId): Promise<HeldMemo | null>;
  abstract keepRevision(work: Work, memo: MemoId, revision: number, body: string): Promise<void>;
  /** What it says now stands in sight; how it read while it was hidden, and before, is forgotten. */
  abstract forgetEarlier(work: Work, memo: MemoId): Promise<void>;
  abstract remove(work: Work, memo: MemoId): Promise<void>;
}
