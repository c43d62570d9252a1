import type { Because, NoticeId } from '../attention/index.js';
import type { Brand, DiscussionId, GroupId } from '../shared/index.js';

export type LetterId = Brand<'Letter'>;

/** direct: somebody named this person; round: what is new in one round; matters: what waits outside rooms; digest: the week. */
export const letterKinds = ['direct', 'round', 'matters', 'digest'] as const;
export type LetterKind = (typeof letterKinds)[number];

/** A notice as far as it decides which letter it goes into. */
export interface WaitingNotice {
  readonly id: NoticeId;
  readonly because: Because;
  readonly room: GroupId | null;
  readonly discussion: DiscussionId | null;
}

/** What one letter is about. The key is lasting: it makes the Message-ID, and no two letters have one. */
export interface LetterPlan {
  readonly kind: Exclude<LetterKind, 'digest'>;
  readonly key: string;
  readonly room: GroupId | null;
  readonly discussion: DiscussionId | null;
  readonly notices: readonly NoticeId[];
}

/** What somebody may switch off from a letter, without signing in. */
export const letterStops = ['room', 'mail', 'digest'] as const;
export type LetterStop = (typeof letterStops)[number];
