import { Injectable } from '@nestjs/common';
import {
  moveContribution,
  type Contribution,
  type ContributionMoved,
  type MoveRefusal,
} from '@pathways/domain/discussions';
import {
  accept,
  refuse,
  type ContributionId,
  type Result,
  type SectionId,
  type SignedIn,
} from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { WriteReceipts } from '../../platform/write-receipts.js';
import { DiscussionDoor } from './discussion-door.js';
import { MoveStore } from './move.store.js';

export interface MoveContribution {
  readonly contribution: ContributionId;
  readonly section: SectionId;
  readonly clientId: string | null;
}

type Moved = Result<Contribution, MoveRefusal | { readonly kind: 'ContributionNotFound' }>;

@Injectable()
export class MoveContributionHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly moves: MoveStore,
    private readonly receipts: WriteReceipts,
  ) {}

  /** The discussion is held alone, so that no reply is posted into the old section meanwhile. */
  handle(actor: SignedIn, wanted: MoveContribution): Promise<Moved> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enterAt(work, wanted.contribution, 'to close');
      if (!entered) return refuse({ kind: 'ContributionNotFound' });
      const before = entered.contribution;
      const sending = { clientId: wanted.clientId, verb: 'move', subject: before.id };
      if (await this.receipts.isDone(work, sending)) return accept(before);
      const decided = moveContribution(actor, before, entered, wanted.section);
      if (!decided.ok) return decided;
      await this.receipts.keep(work, sending);
      if (decided.value === before) return decided;
      await this.moves.keep(work, decided.value, before.section);
      await work.announce<ContributionMoved>({
        kind: 'ContributionMoved',
        group: entered.room.group,
        contribution: before.id,
        section: decided.value.section,
      });
      return decided;
    });
  }
}
