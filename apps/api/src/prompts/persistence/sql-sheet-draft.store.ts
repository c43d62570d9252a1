import { Injectable } from '@nestjs/common';
import type { PromptSheetId, SheetDraft } from '@pathways/domain/prompts';
import { isSignedIn, type ProgrammeId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { SheetDraftStore } from '../application/sheet-draft.store.js';

const facts = `
  select coalesce((select d.number from prompt_sheet_draft d where d.prompt_sheet_id = $1 for update), 0) as number,
    exists (select from prompt_sheet s where s.programme_id = $2 and s.title = btrim($3) and s.id <> $1)
    or exists (select from prompt_sheet s join prompt_sheet_version v on v.prompt_sheet_id = s.id
      where s.id = $1 and s.title <> btrim($3)) as "isTitleTaken"`;

const begin = `
  insert into prompt_sheet (id, programme_id, title) values ($1, $2, $3)
  on conflict (id) do update set title = excluded.title`;

const keep = `
  insert into prompt_sheet_draft (prompt_sheet_id, title, introduction, write_first, sections, number, saved_by, saved_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)
  on conflict (prompt_sheet_id) do update set title = excluded.title, introduction = excluded.introduction,
    write_first = excluded.write_first, sections = excluded.sections, number = excluded.number,
    saved_by = excluded.saved_by, saved_at = excluded.saved_at`;

@Injectable()
export class SqlSheetDraftStore extends SheetDraftStore {
  async programmeOf(work: Work, sheet: PromptSheetId): Promise<ProgrammeId | null> {
    const statement = 'select programme_id as programme from prompt_sheet where id = $1';
    const [row] = await managerOf(work).query<{ programme: ProgrammeId }[]>(statement, [sheet]);
    return row?.programme ?? null;
  }

  async hold(work: Work, { sheet, programme, title }: Pick<SheetDraft, 'sheet' | 'programme' | 'title'>) {
    const manager = managerOf(work);
    // Two sheets that begin under one title at once take turns, as two issues of one title do.
    await manager.query('select 1 from programme where id = $1 for update', [programme]);
    const owner = await this.programmeOf(work, sheet);
    if (owner !== null && owner !== programme) return 'elsewhere' as const;
    const [row] = await manager.query<{ number: number; isTitleTaken: boolean }[]>(facts, [
      sheet,
      programme,
      title,
    ]);
    return row ?? ('elsewhere' as const);
  }

  async keep(work: Work, draft: SheetDraft): Promise<void> {
    const { sheet, programme, title, introduction, writeFirst, sections, number } = draft;
    const by = isSignedIn(work.actor) ? work.actor.personId : null;
    await managerOf(work).query(begin, [sheet, programme, title]);
    const words = [title, introduction, writeFirst, JSON.stringify(sections), number];
    await managerOf(work).query(keep, [sheet, ...words, by, work.now]);
  }

  async retire(work: Work, sheet: PromptSheetId, isRetired: boolean): Promise<void> {
    const statement =
      'update prompt_sheet set retired_at = case when $2 then $3::timestamptz end where id = $1';
    await managerOf(work).query(statement, [sheet, isRetired, work.now]);
  }
}
