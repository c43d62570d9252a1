import { Injectable } from '@nestjs/common';
import {
  commentOnSentence,
  replyToComment,
  resolveComment,
  type CommentId,
  type CommentRefusal,
  type DraftField,
  type PracticeEvent,
} from '@pathways/domain/practices';
import { accept, refuse, type PracticeId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { CommentStore, type NewComment } from './comment.store.js';
import { PracticeStore, type HeldPractice } from './practice.store.js';
import { VersionStore } from './version.store.js';

export interface CommentOnSentence {
  readonly practice: PracticeId;
  readonly id: CommentId;
  readonly field: DraftField;
  readonly quote: string;
  readonly body: string;
}

export interface ReplyToComment {
  readonly practice: PracticeId;
  readonly id: CommentId;
  readonly parent: CommentId;
  readonly body: string;
}

export interface ResolveComment {
  readonly practice: PracticeId;
  readonly comment: CommentId;
  readonly isResolved: boolean;
}

type Outcome = Promise<Result<PracticeId, CommentRefusal>>;

/** What editors and writers say to each other about one sentence. */
@Injectable()
export class CommentHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly practices: PracticeStore,
    private readonly versions: VersionStore,
    private readonly comments: CommentStore,
  ) {}

  comment(actor: SignedIn, command: CommentOnSentence): Outcome {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, command.practice);
      if (!held) return refuse({ kind: 'NotVisible' });
      const draft = await this.versions.draft(work, held.version.id);
      const decided = commentOnSentence(actor, held, draft, command);
      if (!decided.ok) return decided;
      const { body, ...anchor } = decided.value;
      return this.add(work, held, { id: command.id, anchor, body, by: actor.personId, parent: null });
    });
  }

  reply(actor: SignedIn, { practice, id, parent, body }: ReplyToComment): Outcome {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, practice);
      const thread = held && (await this.threadOf(work, held, parent));
      if (!held || !thread) return refuse({ kind: 'NotVisible' });
      const decided = replyToComment(actor, held, thread, body);
      if (!decided.ok) return decided;
      const { anchor } = thread;
      return this.add(work, held, { id, anchor, body: decided.value.body, by: actor.personId, parent });
    });
  }

  resolve(actor: SignedIn, { practice, comment, isResolved }: ResolveComment): Outcome {
    return this.units.run(actor, async work => {
      const held = await this.practices.hold(work, practice);
      const thread = held && (await this.threadOf(work, held, comment));
      if (!held || !thread) return refuse({ kind: 'NotVisible' });
      const decided = resolveComment(actor, held, thread);
      if (!decided.ok) return decided;
      if (thread.isResolved !== isResolved) {
        await this.comments.resolve(work, comment, isResolved ? actor.personId : null);
        await this.tell(work, held, comment);
      }
      return accept(practice);
    });
  }

  private async threadOf(work: Work, { version }: HeldPractice, comment: CommentId) {
    const thread = await this.comments.thread(work, comment);
    return thread?.version === version.id ? thread : null;
  }

  private async add(work: Work, held: HeldPractice, comment: NewComment): Outcome {
    await this.comments.add(work, held.version.id, comment);
    await this.tell(work, held, comment.id);
    return accept(held.practice.id);
  }

  private tell(work: Work, { practice, version }: HeldPractice, comment: CommentId): Promise<void> {
    return work.announce<PracticeEvent>({
      kind: 'SentenceCommented',
      practice: practice.id,
      version: version.id,
      comment,
    });
  }
}
