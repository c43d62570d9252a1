import { Injectable } from '@nestjs/common';
import {
  closeRound,
  type CloseRefusal,
  type Discussion,
  type RoundClosed,
} from '@pathways/domain/discussions';
import { refuse, type DiscussionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { DiscussionDoor } from './discussion-door.js';
import { DiscussionStore } from './discussion.store.js';

type Closed = Result<Discussion, CloseRefusal | { readonly kind: 'DiscussionNotFound' }>;

@Injectable()
export class CloseRoundHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly discussions: DiscussionStore,
  ) {}

  handle(actor: SignedIn, id: DiscussionId, outcome: string): Promise<Closed> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, id, 'to close');
      if (!entered) return refuse({ kind: 'DiscussionNotFound' });
      const decided = closeRound(actor, entered.room, entered.discussion, { outcome, at: work.now });
      if (!decided.ok) return decided;
      await this.discussions.close(work, decided.value);
      await work.announce<RoundClosed>({
        kind: 'RoundClosed',
        group: entered.room.group,
        discussion: id,
      });
      return decided;
    });
  }
}
