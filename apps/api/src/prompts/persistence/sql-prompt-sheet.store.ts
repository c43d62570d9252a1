import { Injectable } from '@nestjs/common';
import type {
  PromptSection,
  PromptSheetId,
  PromptSheetVersion,
  PromptSheetVersionId,
} from '@pathways/domain/prompts';
import type { CycleId, GroupId, ProgrammeId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { PromptSheetStore, type SheetSoFar } from '../application/prompt-sheet.store.js';

const byTitle = `
  select s.id, (select coalesce(max(v.number), 0) from prompt_sheet_version v where v.prompt_sheet_id = s.id) as number
  from prompt_sheet s where s.programme_id = $1 and s.title = $2 for update`;

const addSections = `
  insert into prompt_section (id, version_id, position, heading, prompt, stage, minutes)
  select given.id, $1, given.position, given.heading, given.prompt, given.stage, given.minutes
  from unnest($2::uuid[], $3::text[], $4::text[], $5::text[], $6::integer[])
    with ordinality as given (id, heading, prompt, stage, minutes, position)`;

const choose = `
  update cycle set prompt_sheet_version_id = $2
  where id = $1 and exists (
    select from prompt_sheet_version v join prompt_sheet s on s.id = v.prompt_sheet_id
    where v.id = $2 and s.programme_id = cycle.programme_id and s.retired_at is null)
  returning id`;

const withoutDiscussion = `
  select g.id from school_group g where g.cycle_id = $1 and g.ended_at is null
    and not exists (select from discussion d where d.group_id = g.id and d.cycle_id = $1)`;

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
      `insert into prompt_sheet_version (id, prompt_sheet_id, number, introduction, issued_at, write_first)
       values ($1, $2, $3, $4, $5, $6)`,
      [version.id, version.sheet, version.number, version.introduction, work.now, version.writeFirst],
    );
    const column = (of: keyof PromptSection) => version.sections.map(section => section[of]);
    const columns = (['id', 'heading', 'prompt', 'stage', 'minutes'] as const).map(column);
    await manager.query(addSections, [version.id, ...columns]);
    await manager.query('delete from prompt_sheet_draft where prompt_sheet_id = $1', [version.sheet]);
  }

  async programmeOfCycle(work: Work, cycle: CycleId): Promise<ProgrammeId | null> {
    const statement = 'select programme_id as programme from cycle where id = $1';
    const [row] = await managerOf(work).query<{ programme: ProgrammeId }[]>(statement, [cycle]);
    return row?.programme ?? null;
  }

  async chooseFor(work: Work, cycle: CycleId, version: PromptSheetVersionId): Promise<GroupId[] | null> {
    const [chosen] = await managerOf(work).query<[object[], number]>(choose, [cycle, version]);
    if (chosen.length === 0) return null;
    const rows = await managerOf(work).query<{ id: GroupId }[]>(withoutDiscussion, [cycle]);
    return rows.map(({ id }) => id);
  }
}
