import { Injectable } from '@nestjs/common';
import {
  canIssuePromptSheet,
  saveSheet,
  type PromptSheetChanged,
  type PromptSheetId,
  type SaveSheetRefusal,
  type SheetDraft,
} from '@pathways/domain/prompts';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { SheetDraftStore } from './sheet-draft.store.js';

export type SaveSheet = Omit<SheetDraft, 'number'> & { readonly seen: number };

/** Drafts of sheets. What is issued comes from `IssuePromptSheetHandler`, whole, and never changes. */
@Injectable()
export class SaveSheetHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly drafts: SheetDraftStore,
  ) {}

  /** A sheet that is not there yet begins with its first draft. */
  save(actor: Actor, { seen, ...draft }: SaveSheet): Promise<Result<SheetDraft, SaveSheetRefusal>> {
    return this.unit.run(actor, async work => {
      const facts = await this.drafts.hold(work, draft);
      if (facts === 'elsewhere') return refuse({ kind: 'SheetNotFound' });
      const decided = saveSheet(actor, draft, facts, seen);
      if (!decided.ok) return decided;
      await this.drafts.keep(work, decided.value);
      await work.announce<PromptSheetChanged>({ kind: 'PromptSheetChanged', sheet: draft.sheet });
      return decided;
    });
  }

  /** No cycle can choose it any more, or one can again; what was held on it stays. */
  retire(
    actor: Actor,
    sheet: PromptSheetId,
    isRetired: boolean,
  ): Promise<Result<PromptSheetId, { readonly kind: 'SheetNotFound' }>> {
    return this.unit.run(actor, async work => {
      const programme = await this.drafts.programmeOf(work, sheet);
      if (!programme || !canIssuePromptSheet(actor, programme)) return refuse({ kind: 'SheetNotFound' });
      await this.drafts.retire(work, sheet, isRetired);
      await work.announce<PromptSheetChanged>({ kind: 'PromptSheetChanged', sheet });
      return accept(sheet);
    });
  }
}
