import { Injectable } from '@nestjs/common';
import {
  editContribution,
  type Contribution,
  type ContributionEdited,
  type EditRefusal,
} from '@pathways/domain/discussions';
import { refuse, type ContributionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ContributionStore } from './contribution.store.js';
import { DiscussionDoor } from './discussion-door.js';

export interface EditContribution {
  readonly contribution: ContributionId;
  readonly body: string;
  readonly expectedRevision: number;
}

type Edited = Result<Contribution, EditRefusal | { readonly kind: 'ContributionNotFound' }>;

@Injectable()
export class EditContributionHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly contributions: ContributionStore,
  ) {}

  handle(actor: SignedIn, wanted: EditContribution): Promise<Edited> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enterAt(work, wanted.contribution);
      if (!entered) return refuse({ kind: 'ContributionNotFound' });
      const before = entered.contribution;
      const decided = editContribution(actor, before, entered, { ...wanted, at: work.now });
      if (!decided.ok || decided.value.revision === before.revision) return decided;
      await this.contributions.revise(work, decided.value);
      await work.announce<ContributionEdited>({
        kind: 'ContributionEdited',
        group: entered.room.group,
        contribution: before.id,
        revision: decided.value.revision,
      });
      return decided;
    });
  }
}
