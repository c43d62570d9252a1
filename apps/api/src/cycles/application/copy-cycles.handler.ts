import { Injectable } from '@nestjs/common';
import { canSeeCycle, copyCycles, type CopyCyclesRefusal } from '@pathways/domain/cycles';
import type { CyclePlanned } from '@pathways/domain/programmes';
import { accept, refuse, type Actor, type CycleId, type Result } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import type { CopyRequest } from './cycle.queries.js';
import { CycleStore } from './cycle.store.js';

/** All of the chosen cycles are made or none is. A repeat meets the names that are there by then and makes nothing twice. */
@Injectable()
export class CopyCyclesHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly cycles: CycleStore,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: Actor,
    { programme, cycles, firstDay }: CopyRequest,
  ): Promise<Result<readonly CycleId[], CopyCyclesRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const found = await this.cycles.toCopy(work, programme, cycles);
      if (!found || !canSeeCycle(actor, programme)) return refuse({ kind: 'NotFound' });
      const taken = (await this.cycles.names(work, programme)).map(({ name }) => name);
      const decided = copyCycles(actor, { programme, firstDay }, found, taken);
      if (!decided.ok) return decided;
      const made: CycleId[] = [];
      for (const { from, ...setup } of decided.value) {
        const id = this.ids.next<CycleId>();
        await this.cycles.add(work, { ...setup, id, programme, outcome: null, plannedEnd: null }, from.id);
        await work.announce<CyclePlanned>({ kind: 'CyclePlanned', programme, cycle: id });
        made.push(id);
      }
      return accept(made);
    });
  }
}
