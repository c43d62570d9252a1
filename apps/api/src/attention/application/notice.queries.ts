import type { AttentionSettings, Because, NoticeId, RoomWord } from '@pathways/domain/attention';
import type { ContributionId, DiscussionId, GroupId, SignedIn } from '@pathways/domain/shared';
import type { Page } from '../../platform/page.js';

/** A notice as its person reads it. */
export interface NoticeView {
  readonly id: NoticeId;
  readonly because: Because;
  readonly madeAt: Date;
  readonly isRead: boolean;
  /** Who did it, by the name under which the person knows them in that room; null where nobody in particular did. */
  readonly byName: string | null;
  readonly roomId: GroupId | null;
  readonly roomName: string | null;
  readonly discussionId: DiscussionId | null;
  /** Where to go: of a line that gathers, the first unread contribution. */
  readonly contributionId: ContributionId | null;
  readonly sectionHeading: string | null;
  /** How many contributions stand behind the line. */
  readonly count: number;
  /** The offer, task, consent or practice itself. */
  readonly subject: string;
  /** What the subject is called: a programme, a school, a practice. */
  readonly about: string | null;
}

export interface NoticePlaceAfter {
  readonly at: Date;
  readonly id: string;
}

export interface NoticesWanted {
  readonly first: number;
  readonly after: NoticePlaceAfter | null;
  readonly isUnreadOnly: boolean;
}

/** What needs the actor, as far as they may still see it; a room that is no longer theirs takes its notices with it. */
export abstract class NoticeQueries {
  /** The newest first. */
  abstract page(actor: SignedIn, wanted: NoticesWanted): Promise<Page<NoticeView>>;
  /** Those of them that the actor may see, the oldest first. */
  abstract these(actor: SignedIn, ids: readonly NoticeId[]): Promise<NoticeView[]>;
  /** Unread, and told to no device yet. */
  abstract unpushed(actor: SignedIn): Promise<NoticeView[]>;
  /** In how many rooms, and about how many matters outside rooms, something unread needs the actor. */
  abstract needing(actor: SignedIn): Promise<number>;
}

export interface RoomWordView {
  readonly roomId: GroupId;
  readonly roomName: string;
  readonly word: RoomWord;
}

export abstract class AttentionQueries {
  abstract settings(actor: SignedIn): Promise<AttentionSettings>;
  /** Of every room that the actor speaks in or has chosen a word for, as far as they may read it. */
  abstract words(actor: SignedIn): Promise<RoomWordView[]>;
}
