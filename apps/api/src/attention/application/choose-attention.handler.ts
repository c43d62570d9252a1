import { Injectable } from '@nestjs/common';
import { chooseSettings, type AttentionSettings } from '@pathways/domain/attention';
import type { Result, SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { AttentionStore } from './attention.store.js';

/** When mail and push may come, for all rooms together. */
@Injectable()
export class ChooseAttentionHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: AttentionStore,
  ) {}

  handle(
    actor: SignedIn,
    wanted: AttentionSettings,
  ): Promise<Result<AttentionSettings, { readonly kind: 'NoTime' }>> {
    return this.unit.run(actor, async work => {
      const decided = chooseSettings(wanted);
      if (decided.ok) await this.store.chooseSettings(work, actor.personId, decided.value);
      return decided;
    });
  }
}
