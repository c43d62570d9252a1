import type { CommentId, SentenceAnchor, VersionId } from '@pathways/domain/practices';
import type { PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface NewComment {
  /** Made by the client: the same again is the same comment. */
  readonly id: CommentId;
  readonly anchor: SentenceAnchor;
  readonly body: string;
  readonly by: PersonId;
  readonly parent: CommentId | null;
}

export interface HeldThread {
  readonly version: VersionId;
  readonly anchor: SentenceAnchor;
  readonly isResolved: boolean;
}

export abstract class CommentStore {
  /** A comment that began a thread; null for replies and for what is not there. */
  abstract thread(work: Work, comment: CommentId): Promise<HeldThread | null>;
  abstract add(work: Work, version: VersionId, comment: NewComment): Promise<void>;
  abstract resolve(work: Work, comment: CommentId, by: PersonId | null): Promise<void>;
}
