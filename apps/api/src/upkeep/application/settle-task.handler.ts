import { Injectable } from '@nestjs/common';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import {
  canSeeTasks,
  dismissTask,
  keepBreach,
  type DismissTaskRefusal,
  type KeepBreachRefusal,
  type UpkeepTaskId,
} from '@pathways/domain/upkeep';
import { UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { UpkeepStore } from './upkeep.store.js';

type NotFound = { readonly kind: 'NotFound' };

/** A task ends without a repair: the breach is kept with a reason that members see, or nothing is done. */
@Injectable()
export class SettleTaskHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly upkeep: UpkeepStore,
  ) {}

  keep(
    actor: SignedIn,
    id: UpkeepTaskId,
    reason: string,
  ): Promise<Result<UpkeepTaskId, KeepBreachRefusal | NotFound>> {
    return this.units.run(actor, async work => {
      const task = await this.found(work, actor, id);
      if (!task) return refuse({ kind: 'NotFound' });
      const kept = keepBreach(actor, task, reason);
      if (!kept.ok) return kept;
      await this.upkeep.setAside(work, task, kept.value.reason);
      await this.end(work, task, { state: 'kept', because: kept.value.reason });
      if (task.group) await work.announce({ kind: 'MembersChanged', group: task.group } as const);
      return accept(id);
    });
  }

  dismiss(
    actor: SignedIn,
    id: UpkeepTaskId,
    reason: string,
  ): Promise<Result<UpkeepTaskId, DismissTaskRefusal | NotFound>> {
    return this.units.run(actor, async work => {
      const task = await this.found(work, actor, id);
      if (!task) return refuse({ kind: 'NotFound' });
      const dismissed = dismissTask(actor, task, reason);
      if (!dismissed.ok) return dismissed;
      await this.end(work, task, { state: 'dismissed', because: dismissed.value.reason });
      return accept(id);
    });
  }

  private async found(work: Work, actor: SignedIn, id: UpkeepTaskId) {
    const task = await this.upkeep.find(work, id);
    return task && canSeeTasks(actor, task.programme) ? task : null;
  }

  private async end(
    work: Work,
    { id: task, programme }: { id: UpkeepTaskId; programme: Parameters<UpkeepStore['care']>[1] },
    how: { state: 'kept' | 'dismissed'; because: string },
  ): Promise<void> {
    await this.upkeep.settle(work, task, { ...how, repair: null });
    await work.announce({ kind: 'TaskSettled', task, programme } as const);
  }
}
