import { Injectable } from '@nestjs/common';
import type { ExpertiseEvent, ExpertiseId } from '@pathways/domain/expertise';
import type { KeptWordsDue } from '@pathways/domain/safeguarding';
import { stranger } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ExpertiseStore } from './expertise.store.js';

/** Kept hidden for 28 days: an entry is removed for ever, with what two schools said about it. A repeat finds nothing. */
@Injectable()
export class ForgetExpertiseHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: ExpertiseStore,
  ) {}

  async run({ entry }: KeptWordsDue): Promise<void> {
    if (!entry) return;
    const expertise = entry as ExpertiseId;
    await this.unit.run(stranger, async work => {
      await this.store.settle(work, expertise, 'remove');
      await work.announce<ExpertiseEvent>({ kind: 'ExpertiseSettled', expertise });
    });
  }
}
