import { Injectable } from '@nestjs/common';
import { canSeeProgramme, planCycle, type Cycle, type PlanCycleRefusal } from '@pathways/domain/programmes';
import { refuse, type Actor, type Result } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { ProgrammeStore } from './programme.store.js';

export type PlanCycle = Omit<Cycle, 'id'>;

@Injectable()
export class PlanCycleHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly programmes: ProgrammeStore,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: Actor,
    command: PlanCycle,
  ): Promise<Result<Cycle, PlanCycleRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const programme = await this.programmes.find(work, command.programme);
      if (!programme || !canSeeProgramme(actor, programme.id)) return refuse({ kind: 'NotFound' });
      const sheetOf =
        command.sheet === null ? null : await this.programmes.programmeOfSheet(work, command.sheet);
      const planned = planCycle(actor, { id: this.ids.next<Cycle['id']>(), ...command }, sheetOf);
      if (!planned.ok) return planned;
      await this.programmes.addCycle(work, planned.value);
      await work.announce({
        kind: 'CyclePlanned',
        programme: programme.id,
        cycle: planned.value.id,
      } as const);
      return planned;
    });
  }
}
