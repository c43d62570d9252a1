import { Injectable } from '@nestjs/common';
import {
  deleteContribution,
  type Contribution,
  type ContributionDeleted,
  type NotYours,
} from '@pathways/domain/discussions';
import { refuse, type ContributionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ContributionStore } from './contribution.store.js';
import { DiscussionDoor } from './discussion-door.js';

type Deleted = Result<Contribution, NotYours | { readonly kind: 'ContributionNotFound' }>;

@Injectable()
export class DeleteContributionHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly contributions: ContributionStore,
  ) {}

  handle(actor: SignedIn, id: ContributionId): Promise<Deleted> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enterAt(work, id);
      if (!entered) return refuse({ kind: 'ContributionNotFound' });
      const decided = deleteContribution(actor, entered.contribution, entered.room, work.now);
      if (!decided.ok || decided.value === entered.contribution) return decided;
      await this.contributions.keep(work, decided.value);
      await work.announce<ContributionDeleted>({
        kind: 'ContributionDeleted',
        group: entered.room.group,
        contribution: id,
      });
      return decided;
    });
  }
}
