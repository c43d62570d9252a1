import { Injectable } from '@nestjs/common';
import {
  closeRound,
  newlyAssigned,
  type CloseRefusal,
  type Discussion,
  type RoundClosed,
  type RoundOutcome,
} from '@pathways/domain/discussions';
import { accept, refuse, type DiscussionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { WriteReceipts } from '../../platform/write-receipts.js';
import { DiscussionDoor } from './discussion-door.js';
import { DiscussionStore } from './discussion.store.js';
import { firstOf, OutcomeStore } from './outcome.store.js';

export interface CloseRound {
  readonly discussion: DiscussionId;
  readonly outcome: RoundOutcome;
  readonly clientId: string | null;
}

type Closed = Result<Discussion, CloseRefusal | { readonly kind: 'DiscussionNotFound' }>;

@Injectable()
export class CloseRoundHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly discussions: DiscussionStore,
    private readonly outcomes: OutcomeStore,
    private readonly receipts: WriteReceipts,
  ) {}

  /** Whoever closed the round, and did not hear that it is closed, may say so again. */
  handle(actor: SignedIn, { discussion: id, outcome, clientId }: CloseRound): Promise<Closed> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, id, 'to close');
      if (!entered) return refuse({ kind: 'DiscussionNotFound' });
      const sending = { clientId, verb: 'close', subject: id };
      if (await this.receipts.isDone(work, sending)) return accept(entered.discussion);
      const people = await this.outcomes.people(work, entered.room);
      const closing = { outcome, people, at: work.now };
      const decided = closeRound(actor, entered.room, entered.discussion, closing);
      if (!decided.ok) return decided;
      const closed = decided.value;
      await this.receipts.keep(work, sending);
      await this.discussions.close(work, closed.discussion);
      await this.outcomes.keep(work, id, firstOf(closed.outcome));
      await work.announce<RoundClosed>({
        kind: 'RoundClosed',
        group: entered.room.group,
        discussion: id,
        assigned: newlyAssigned(null, closed.outcome).flatMap(({ person }) => person ?? []),
      });
      return accept(closed.discussion);
    });
  }
}
