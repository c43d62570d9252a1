import { Injectable } from '@nestjs/common';
import {
  consentToResearch,
  type Contribution,
  type NotYours,
  type ResearchConsentChanged,
} from '@pathways/domain/discussions';
import { accept, refuse, type ContributionId, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { WriteReceipts } from '../../platform/write-receipts.js';
import { ContributionStore } from './contribution.store.js';
import { DiscussionDoor } from './discussion-door.js';

export interface ConsentToResearch {
  readonly contribution: ContributionId;
  readonly given: boolean;
  readonly clientId: string | null;
}

type Consented = Result<Contribution, NotYours | { readonly kind: 'ContributionNotFound' }>;

@Injectable()
export class ConsentToResearchHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly door: DiscussionDoor,
    private readonly contributions: ContributionStore,
    private readonly receipts: WriteReceipts,
  ) {}

  /** A repeat never gives again what was taken back meanwhile. */
  handle(actor: SignedIn, { contribution: id, given, clientId }: ConsentToResearch): Promise<Consented> {
    return this.unit.run(actor, async work => {
      const entered = await this.door.enterAt(work, id);
      if (!entered) return refuse({ kind: 'ContributionNotFound' });
      const sending = { clientId, verb: 'consent', subject: id };
      if (await this.receipts.isDone(work, sending)) return accept(entered.contribution);
      const decided = consentToResearch(actor, entered.contribution, entered.room, given);
      if (!decided.ok) return decided;
      await this.receipts.keep(work, sending);
      if (decided.value === entered.contribution) return decided;
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
