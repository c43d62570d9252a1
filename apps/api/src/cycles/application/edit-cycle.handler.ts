import { Injectable } from '@nestjs/common';
import {
  canSeeCycle,
  editCycle,
  type CycleEdit,
  type CycleEvent,
  type EditCycleRefusal,
  type PlannedCycle,
} from '@pathways/domain/cycles';
import { refuse, type Actor, type CycleId, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { CycleStore } from './cycle.store.js';

@Injectable()
export class EditCycleHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly cycles: CycleStore,
  ) {}

  handle(
    actor: Actor,
    id: CycleId,
    edit: CycleEdit,
  ): Promise<Result<PlannedCycle, EditCycleRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const cycle = await this.cycles.find(work, id);
      if (!cycle || !canSeeCycle(actor, cycle.programme)) return refuse({ kind: 'NotFound' });
      const names = await this.cycles.names(work, cycle.programme);
      const others = names.filter(other => other.id !== id).map(({ name }) => name);
      const decided = editCycle(actor, cycle, edit, others);
      if (!decided.ok) return decided;
      await this.cycles.keep(work, decided.value);
      await work.announce<CycleEvent>({ kind: 'CycleEdited', programme: cycle.programme, cycle: id });
      return decided;
    });
  }
}
