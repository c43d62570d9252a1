import { Injectable } from '@nestjs/common';
import { canIssuePromptSheet, isTold, type PromptSheetId } from '@pathways/domain/prompts';
import type { Actor, ProgrammeId } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import {
  SheetQueries,
  type SectionUseView,
  type SheetDraftView,
  type SheetLineView,
  type SheetPageView,
  type SheetVersionView,
} from '../application/sheet.queries.js';
import { actions, use } from './sheet-use-statements.js';

const line = `
  s.id, s.title, s.retired_at is not null as "isRetired",
  (select max(v.number) from prompt_sheet_version v where v.prompt_sheet_id = s.id) as number,
  exists (select from prompt_sheet_draft d where d.prompt_sheet_id = s.id) as "hasDraft",
  array(select c.name from cycle c join prompt_sheet_version v on v.id = c.prompt_sheet_version_id
    where v.prompt_sheet_id = s.id order by c.starts_on desc) as "cycleNames"`;

const list = `
  select ${line} from prompt_sheet s where s.programme_id = $1 order by s.retired_at nulls first, s.title limit 500`;

const sections = `
  select coalesce(json_agg(json_build_object('heading', x.heading, 'prompt', x.prompt, 'stage', x.stage,
      'minutes', x.minutes) order by x.position), '[]') from prompt_section x where x.version_id = v.id`;

const one = `
  select ${line}, s.programme_id as "programmeId", (
      select coalesce(json_agg(json_build_object('id', v.id, 'number', v.number, 'introduction', v.introduction,
        'writeFirst', v.write_first, 'issuedAt', v.issued_at, 'sections', (${sections})) order by v.number desc), '[]')
      from prompt_sheet_version v where v.prompt_sheet_id = s.id) as versions, (
      select json_build_object('number', d.number, 'introduction', d.introduction, 'writeFirst', d.write_first,
        'sections', d.sections, 'savedBy', p.name, 'savedAt', d.saved_at)
      from prompt_sheet_draft d join person p on p.id = d.saved_by where d.prompt_sheet_id = s.id) as draft
  from prompt_sheet s where s.id = $1`;

type LineRow = Omit<SheetLineView, 'use' | 'actionCount'>;

interface PageRow extends LineRow {
  readonly programmeId: ProgrammeId;
  readonly versions: readonly (Omit<SheetVersionView, 'issuedAt'> & { readonly issuedAt: string })[];
  readonly draft: (Omit<SheetDraftView, 'savedAt'> & { readonly savedAt: string }) | null;
}

type UseRow = Pick<SectionUseView, 'number' | 'heading'> &
  NonNullable<SectionUseView['use']> & { readonly sheet: PromptSheetId };

interface ActedRow {
  readonly sheet: PromptSheetId;
  readonly actions: number;
  readonly schools: number;
  readonly possible: number;
}

@Injectable()
export class SqlSheetQueries extends SheetQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async list(actor: Actor, programme: ProgrammeId): Promise<SheetLineView[] | null> {
    if (!canIssuePromptSheet(actor, programme)) return null;
    const rows = await this.reading.rows<LineRow>('prompts.list', list, [programme]);
    const uses = await this.uses(rows.map(({ id }) => id));
    return rows.map(row => ({ ...row, ...uses(row.id) }));
  }

  async one(actor: Actor, sheet: PromptSheetId): Promise<SheetPageView | null> {
    const row = await this.reading.row<PageRow>('prompts.one', one, [sheet]);
    if (!row || !canIssuePromptSheet(actor, row.programmeId)) return null;
    const uses = await this.uses([sheet]);
    return {
      ...row,
      versions: row.versions.map(version => ({ ...version, issuedAt: new Date(version.issuedAt) })),
      draft: row.draft && { ...row.draft, savedAt: new Date(row.draft.savedAt) },
      ...uses(sheet),
    };
  }

  /** What came of these sheets, each by its id. */
  private async uses(sheets: readonly PromptSheetId[]) {
    const counts = await this.reading.rows<UseRow>('prompts.use', use, [sheets]);
    const acted = await this.reading.rows<ActedRow>('prompts.actions', actions, [sheets]);
    return (id: PromptSheetId): Pick<SheetLineView, 'use' | 'actionCount'> => {
      const found = acted.find(({ sheet }) => sheet === id);
      return {
        use: counts
          .filter(({ sheet }) => sheet === id)
          .map(({ number, heading, ...told }) => ({ number, heading, use: isTold(told) ? told : null })),
        actionCount: found && isTold(found) ? found.actions : null,
      };
    };
  }
}
