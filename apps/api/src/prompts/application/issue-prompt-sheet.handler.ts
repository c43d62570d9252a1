import { Injectable } from '@nestjs/common';
import {
  issuePromptSheet,
  type IssuePromptSheetRefusal,
  type PromptSheetId,
  type PromptSheetVersion,
  type PromptSheetVersionId,
  type SectionWords,
} from '@pathways/domain/prompts';
import type { Actor, ProgrammeId, Result, SectionId } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { PromptSheetStore } from './prompt-sheet.store.js';

/** Talk at the meeting, for as long as the group likes, unless said. */
export type IssuedSection = Pick<SectionWords, 'heading' | 'prompt'> & Partial<SectionWords>;

export interface IssuePromptSheet {
  readonly programme: ProgrammeId;
  readonly title: string;
  readonly introduction: string;
  /** Discussions on it begin write-first; not unless said. */
  readonly writeFirst?: boolean;
  readonly sections: readonly IssuedSection[];
}

@Injectable()
export class IssuePromptSheetHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly sheets: PromptSheetStore,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: Actor,
    command: IssuePromptSheet,
  ): Promise<Result<PromptSheetVersion, IssuePromptSheetRefusal>> {
    return this.units.run(actor, async work => {
      const before = await this.sheets.findByTitle(work, command.programme, command.title);
      const issued = issuePromptSheet(actor, {
        ...command,
        id: this.ids.next<PromptSheetVersionId>(),
        sheet: before?.id ?? this.ids.next<PromptSheetId>(),
        number: (before?.number ?? 0) + 1,
        writeFirst: command.writeFirst ?? false,
        sections: command.sections.map(section => ({
          stage: 'talk',
          minutes: null,
          ...section,
          id: this.ids.next<SectionId>(),
        })),
      });
      if (!issued.ok) return issued;
      const version = issued.value;
      if (!before) await this.sheets.addSheet(work, version);
      await this.sheets.addVersion(work, version);
      const { id, sheet, programme } = version;
      await work.announce({ kind: 'PromptSheetIssued', programme, sheet, version: id } as const);
      return issued;
    });
  }
}
