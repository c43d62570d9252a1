import { Injectable } from '@nestjs/common';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import {
  applyRepair,
  canSeeTasks,
  tellNeed,
  type ApplyRepairRefusal,
  type UpkeepTask,
  type UpkeepTaskId,
} from '@pathways/domain/upkeep';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { Mendings } from './mending.js';
import { UpkeepStore } from './upkeep.store.js';

const leaves = ({ kind }: UpkeepTask): boolean => kind === 'leaver' || kind === 'closed';

/** The repair is worked out again on what stands now, while nobody else may change the programme's groups. */
@Injectable()
export class ApplyRepairHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly upkeep: UpkeepStore,
    private readonly mendings: Mendings,
  ) {}

  handle(
    actor: SignedIn,
    id: UpkeepTaskId,
    { key, reason }: { readonly key: string; readonly reason: string | null },
  ): Promise<Result<UpkeepTaskId, ApplyRepairRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const task = await this.upkeep.find(work, id);
      if (!task || !canSeeTasks(actor, task.programme)) return refuse({ kind: 'NotFound' });
      const mending = await this.mendings.of(actor, task);
      const applied = applyRepair(actor, task, mending.options, key);
      if (!applied.ok) return applied;
      const option = applied.value;
      const told = tellNeed(task, mending.names);
      const because = { joined: reason ?? told, left: reason ?? told };
      await this.upkeep.regroup(work, option, because, mending.reasonsFor(option));
      const [urn] = task.urns;
      if (leaves(task) && urn) await this.upkeep.letLeave(work, task.programme, urn);
      await this.upkeep.settle(work, id, { state: 'mended', because: reason, repair: option });
      for (const { group } of option.groups) await work.announce({ kind: 'MembersChanged', group } as const);
      await work.announce({ kind: 'TaskSettled', task: id, programme: task.programme } as const);
      return accept(id);
    });
  }
}
