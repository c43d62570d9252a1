import { Injectable } from '@nestjs/common';
import {
  canSeeCycle,
  reopenCycle,
  type CycleEvent,
  type ReopenCycleRefusal,
  type ReopenedCycle,
  type ReopenWish,
} from '@pathways/domain/cycles';
import { refuse, type CycleId, type Result, type SignedIn } from '@pathways/domain/shared';
import { wallTimeOf } from '../../letters/application/local-time.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { CycleStore } from './cycle.store.js';

/** The programme's row is held while it is decided: of two presses the second meets a cycle that runs. */
@Injectable()
export class ReopenCycleHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly cycles: CycleStore,
  ) {}

  handle(
    actor: SignedIn,
    id: CycleId,
    wish: ReopenWish,
  ): Promise<Result<ReopenedCycle, ReopenCycleRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const cycle = await this.cycles.find(work, id);
      if (!cycle || !canSeeCycle(actor, cycle.programme)) return refuse({ kind: 'NotFound' });
      const decided = reopenCycle(actor, cycle, wish, wallTimeOf(work.now).day);
      if (!decided.ok) return decided;
      await this.cycles.reopen(work, decided.value, actor.personId);
      await work.announce<CycleEvent>({ kind: 'CycleReopened', programme: cycle.programme, cycle: id });
      return decided;
    });
  }
}
