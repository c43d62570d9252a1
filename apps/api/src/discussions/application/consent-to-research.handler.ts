import { Injectable } from '@nestjs/common';
import {
  consentToResearch,
  type Contribution,
  type NotYours,
  type ResearchConsentChanged,
} from '@pathways/domain/discussions';
import { refuse, type ContributionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ContributionStore } from './contribution.store.js';
import { DiscussionDoor } from './discussion-door.js';

type Consented = Result<Contribution, NotYours | { readonly kind: 'ContributionNotFound' }>;

@Injectable()
export class ConsentToResearchHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly contributions: ContributionStore,
  ) {}

  handle(actor: SignedIn, id: ContributionId, given: boolean): Promise<Consented> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enterAt(work, id);
      if (!entered) return refuse({ kind: 'ContributionNotFound' });
      const decided = consentToResearch(actor, entered.contribution, entered.room, given);
      if (!decided.ok || decided.value === entered.contribution) return decided;
      await this.contributions.keep(work, decided.value);
      await work.announce<ResearchConsentChanged>({
        kind: 'ResearchConsentChanged',
        group: entered.room.group,
        contribution: id,
        given,
      });
      return decided;
    });
  }
}
