import { Injectable } from '@nestjs/common';
import {
  editOutcome,
  newlyAssigned,
  type Discussion,
  type EditOutcomeRefusal,
  type OutcomeEdited,
  type RoundOutcome,
} from '@pathways/domain/discussions';
import { accept, refuse, type DiscussionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { WriteReceipts } from '../../platform/write-receipts.js';
import { DiscussionDoor } from './discussion-door.js';
import { OutcomeStore } from './outcome.store.js';

export interface EditOutcome {
  readonly discussion: DiscussionId;
  readonly outcome: RoundOutcome;
  readonly expectedNumber: number;
  readonly clientId: string | null;
}

type Edited = Result<Discussion, EditOutcomeRefusal | { readonly kind: 'DiscussionNotFound' }>;

@Injectable()
export class EditOutcomeHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly outcomes: OutcomeStore,
    private readonly receipts: WriteReceipts,
  ) {}

  handle(actor: SignedIn, wanted: EditOutcome): Promise<Edited> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enter(work, wanted.discussion, 'to close');
      if (!entered) return refuse({ kind: 'DiscussionNotFound' });
      const { room, discussion } = entered;
      const sending = { clientId: wanted.clientId, verb: 'edit outcome', subject: discussion.id };
      if (await this.receipts.isDone(work, sending)) return accept(discussion);
      const before = await this.outcomes.current(work, discussion.id);
      const people = await this.outcomes.people(work, room);
      const decided = editOutcome(actor, entered, before, { ...wanted, people });
      if (!decided.ok) return decided;
      await this.receipts.keep(work, sending);
      await this.outcomes.keep(work, discussion.id, decided.value);
      await work.announce<OutcomeEdited>({
        kind: 'OutcomeEdited',
        group: room.group,
        discussion: discussion.id,
        number: decided.value.number,
        assigned: newlyAssigned(before, decided.value).flatMap(({ person }) => person ?? []),
      });
      return accept(discussion);
    });
  }
}
