import { Injectable } from '@nestjs/common';
import { canForm, takeBest, type TakeBestRefusal } from '@pathways/domain/formation';
import { accept, refuse, type Actor, type Result, type RunId } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FormationStore } from './formation.store.js';

/** The process that runs it notices at its next sign of life and asks the search to end soon. */
@Injectable()
export class TakeBestHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly runs: FormationStore,
  ) {}

  handle(actor: Actor, id: RunId): Promise<Result<RunId, TakeBestRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const run = await this.runs.find(work, id);
      if (!run || !canForm(actor, run.programme)) return refuse({ kind: 'NotFound' });
      const taken = takeBest(actor, run.programme, run.status);
      if (!taken.ok) return taken;
      await this.runs.endEarly(work, id);
      await work.announce({ kind: 'BestTaken', run: id, programme: run.programme } as const);
      return accept(id);
    });
  }
}
