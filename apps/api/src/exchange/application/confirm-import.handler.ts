import { Injectable } from '@nestjs/common';
import { canExchange } from '@pathways/domain/exchange';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { ResearchFileIntake } from '../../coding/application/research-file-intake.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ImportStore, type ImportOutcome } from './import.store.js';

export type ConfirmImportRefusal =
  { readonly kind: 'NotVisible' } | { readonly kind: 'HereChangedMeanwhile' };

/** Does what the preview said, all of it in one transaction, or nothing. A repeat is answered with what was done. */
@Injectable()
export class ConfirmImportHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly imports: ImportStore,
    private readonly intake: ResearchFileIntake,
  ) {}

  handle(actor: SignedIn, id: string): Promise<Result<ImportOutcome, ConfirmImportRefusal>> {
    return this.units.run(actor, async work => {
      const read = await this.imports.hold(work, id);
      if (!read || read.readBy !== actor.personId || !canExchange(actor, read.programme))
        return refuse({ kind: 'NotVisible' });
      if (read.outcome) return accept(read.outcome);
      const outcome = await this.intake.take(work, actor, read.programme, read.plan);
      if (!outcome) return refuse({ kind: 'HereChangedMeanwhile' });
      await this.imports.finish(work, id, outcome);
      return accept(outcome);
    });
  }
}
