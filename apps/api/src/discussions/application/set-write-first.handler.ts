import { Injectable } from '@nestjs/common';
import {
  setWriteFirst,
  type Discussion,
  type WriteFirstChanged,
  type WriteFirstRefusal,
} from '@pathways/domain/discussions';
import { refuse, type DiscussionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { DiscussionDoor } from './discussion-door.js';
import { DiscussionStore } from './discussion.store.js';

type Set = Result<Discussion, WriteFirstRefusal | { readonly kind: 'DiscussionNotFound' }>;

@Injectable()
export class SetWriteFirstHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly discussions: DiscussionStore,
  ) {}

  /** The discussion is held alone, so that nobody writes the first word meanwhile. */
  handle(actor: SignedIn, id: DiscussionId, writeFirst: boolean): Promise<Set> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, id, 'to close');
      if (!entered) return refuse({ kind: 'DiscussionNotFound' });
      const hasTalk = await this.discussions.hasTalk(work, id);
      const decided = setWriteFirst(actor, entered, { writeFirst, hasTalk });
      if (!decided.ok || decided.value === entered.discussion) return decided;
      await this.discussions.setWriteFirst(work, decided.value);
      await work.announce<WriteFirstChanged>({
        kind: 'WriteFirstChanged',
        group: entered.room.group,
        discussion: id,
        writeFirst,
      });
      return decided;
    });
  }
}
