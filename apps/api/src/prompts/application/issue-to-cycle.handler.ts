import { Injectable } from '@nestjs/common';
import {
  canIssuePromptSheet,
  type PromptSheetVersionId,
  type SheetIssuedToCycle,
} from '@pathways/domain/prompts';
import { accept, refuse, type Actor, type CycleId, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { PromptSheetStore } from './prompt-sheet.store.js';

export type IssueToCycleRefusal = { readonly kind: 'CycleNotFound' } | { readonly kind: 'SheetNotForCycle' };

/** From here on the discussions of a cycle open on this version; those that are open keep theirs. */
@Injectable()
export class IssueToCycleHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly sheets: PromptSheetStore,
  ) {}

  handle(
    actor: Actor,
    cycle: CycleId,
    version: PromptSheetVersionId,
  ): Promise<Result<CycleId, IssueToCycleRefusal>> {
    return this.unit.run(actor, async work => {
      const programme = await this.sheets.programmeOfCycle(work, cycle);
      if (!programme || !canIssuePromptSheet(actor, programme)) return refuse({ kind: 'CycleNotFound' });
      const groups = await this.sheets.chooseFor(work, cycle, version);
      if (!groups) return refuse({ kind: 'SheetNotForCycle' });
      await work.announce<SheetIssuedToCycle>({ kind: 'SheetIssuedToCycle', cycle, groups });
      return accept(cycle);
    });
  }
}
