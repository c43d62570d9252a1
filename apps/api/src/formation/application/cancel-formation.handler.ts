import { Injectable } from '@nestjs/common';
import { canForm, cancelFormation, type CancelFormationRefusal } from '@pathways/domain/formation';
import { accept, refuse, type Actor, type Result, type RunId } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { FormationStore } from './formation.store.js';

/** The process that runs it notices at its next sign of life and stops the search. */
@Injectable()
export class CancelFormationHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly runs: FormationStore,
  ) {}

  handle(
    actor: Actor,
    id: RunId,
  ): Promise<Result<RunId, CancelFormationRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const run = await this.runs.find(work, id);
      if (!run || !canForm(actor, run.programme)) return refuse({ kind: 'NotFound' });
      const cancelled = cancelFormation(actor, run.programme, run.status);
      if (!cancelled.ok) return cancelled;
      await this.runs.cancel(work, id);
      await work.announce({ kind: 'FormationCancelled', run: id, programme: run.programme } as const);
      return accept(id);
    });
  }
}
