import { Injectable } from '@nestjs/common';
import {
  canSeeCycle,
  endCycle,
  type CycleEvent,
  type EndCycleRefusal,
  type PlannedCycle,
} from '@pathways/domain/cycles';
import { refuse, type CycleId, type Result, type SignedIn } from '@pathways/domain/shared';
import { wallTimeOf } from '../../letters/application/local-time.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { CycleStore } from './cycle.store.js';

/** Rounds that are open stay open for their groups: whoever runs one closes it with what it came to. */
@Injectable()
export class EndCycleHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly cycles: CycleStore,
  ) {}

  handle(
    actor: SignedIn,
    id: CycleId,
    outcome: string,
  ): Promise<Result<PlannedCycle, EndCycleRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const cycle = await this.cycles.find(work, id);
      if (!cycle || !canSeeCycle(actor, cycle.programme)) return refuse({ kind: 'NotFound' });
      const decided = endCycle(actor, cycle, outcome, wallTimeOf(work.now).day);
      if (!decided.ok) return decided;
      await this.cycles.end(work, decided.value, actor.personId);
      await work.announce<CycleEvent>({ kind: 'CycleEnded', programme: cycle.programme, cycle: id });
      return decided;
    });
  }
}
