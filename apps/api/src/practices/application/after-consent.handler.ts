import { Injectable } from '@nestjs/common';
import type { ConsentId } from '@pathways/domain/coding';
import { stranger, type ContributionId, type PracticeId } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { KeepReady } from './keep-ready.js';
import { PracticeStore } from './practice.store.js';

export abstract class RestingPractices {
  /** Practices with a reviewed version that is not published yet and quotes the passage of this consent. */
  abstract onConsent(consent: ConsentId): Promise<PracticeId[]>;
  /** The same for any passage of a contribution. */
  abstract onContribution(contribution: ContributionId): Promise<PracticeId[]>;
}

/** A school took its words back, or gave them again, while a practice was in the schools' hands: whose turn it is follows at once. */
@Injectable()
export class AfterConsentHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly resting: RestingPractices,
    private readonly practices: PracticeStore,
    private readonly ready: KeepReady,
  ) {}

  async consent(id: ConsentId): Promise<void> {
    await this.weigh(await this.resting.onConsent(id));
  }

  async contribution(id: ContributionId): Promise<void> {
    await this.weigh(await this.resting.onContribution(id));
  }

  private async weigh(practices: readonly PracticeId[]): Promise<void> {
    for (const id of practices) {
      await this.units.run(stranger, async work => {
        const held = await this.practices.hold(work, id);
        if (held?.version.state === 'approval' || held?.version.state === 'ready')
          await this.ready.keep(work, id, held.version.id);
      });
    }
  }
}
