import { Injectable } from '@nestjs/common';
import type { PromptSheetId, PromptSheetVersion } from '@pathways/domain/prompts';
import type { ProgrammeId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { PromptSheetStore, type SheetSoFar } from '../application/prompt-sheet.store.js';

const byTitle = `
  select s.id, (select coalesce(max(v.number), 0) from prompt_sheet_version v where v.prompt_sheet_id = s.id) as number
  from prompt_sheet s where s.programme_id = $1 and s.title = $2 for update`;

const addSections = `
  insert into prompt_section (id, version_id, position, heading, prompt)
  select given.id, $1, given.position, given.heading, given.prompt
  from unnest($2::uuid[], $3::text[], $4::text[]) with ordinality as given (id, heading, prompt, position)`;

@Injectable()
export class SqlPromptSheetStore extends PromptSheetStore {
  async findByTitle(work: Work, programme: ProgrammeId, title: string): Promise<SheetSoFar | null> {
    // Two first issues of one title at once must not become two sheets.
    await managerOf(work).query('select 1 from programme where id = $1 for update', [programme]);
    const [row] = await managerOf(work).query<{ id: PromptSheetId; number: number }[]>(byTitle, [
      programme,
      title,
    ]);
    return row ?? null;
  }

  async addSheet(work: Work, { sheet, programme, title }: PromptSheetVersion): Promise<void> {
    await managerOf(work).query(`insert into prompt_sheet (id, programme_id, title) values ($1, $2, $3)`, [
      sheet,
      programme,
      title,
    ]);
  }

  async addVersion(work: Work, version: PromptSheetVersion): Promise<void> {
    const manager = managerOf(work);
    await manager.query(
      `insert into prompt_sheet_version (id, prompt_sheet_id, number, introduction, issued_at)
       values ($1, $2, $3, $4, $5)`,
      [version.id, version.sheet, version.number, version.introduction, work.now],
    );
    const column = (of: 'id' | 'heading' | 'prompt') => version.sections.map(section => section[of]);
    await manager.query(addSections, [version.id, column('id'), column('heading'), column('prompt')]);
  }
}
