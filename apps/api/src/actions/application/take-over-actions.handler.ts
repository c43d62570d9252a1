import { Injectable } from '@nestjs/common';
import type { ActionsTakenOver } from '@pathways/domain/actions';
import type { SchoolHandedOver } from '@pathways/domain/people';
import { stranger } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ActionStore } from './action.store.js';

/** What waited for somebody who left a school waits for whoever took their place. A repeat finds nothing left to move. */
@Injectable()
export class TakeOverActionsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly actions: ActionStore,
  ) {}

  run(handed: SchoolHandedOver): Promise<void> {
    return this.unit.run(stranger, async work => {
      for (const { id, group } of await this.actions.takeOver(work, handed)) {
        await work.announce<ActionsTakenOver>({ kind: 'ActionsTakenOver', group, action: id });
      }
    });
  }
}
