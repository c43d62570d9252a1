import { Injectable } from '@nestjs/common';
import type { AdmissibleSchool, Cycle, LeavingSchool, Programme } from '@pathways/domain/programmes';
import type { PromptSheetVersionId } from '@pathways/domain/prompts';
import type { ProgrammeId, Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ProgrammeStore } from '../application/programme.store.js';
import { CycleRow } from './cycle.row.js';
import { ProgrammeRow } from './programme.row.js';

const admissible = `
  select urn, is_open, is_fictional from school where urn = any ($1) order by urn`;

const admit = `
  insert into programme_school (programme_id, urn, joined_on)
  select $1, unnest($2::text[]), $3::date
  on conflict (programme_id, urn) do update set joined_on = excluded.joined_on, left_on = null
    where programme_school.left_on is not null
  returning urn`;

const leaving = `
  select exists (
      select from programme_school where programme_id = $1 and urn = $2 and left_on is null) as "takesPart",
    coalesce((
      select json_agg(g.name order by g.name) from school_group g join group_member m on m.group_id = g.id
      where g.programme_id = $1 and m.urn = $2 and m.left_at is null and g.ended_at is null), '[]') as groups`;

const programmeOfSheet = `
  select s.programme_id as programme from prompt_sheet_version v join prompt_sheet s on s.id = v.prompt_sheet_id
  where v.id = $1`;

@Injectable()
export class TypeormProgrammeStore extends ProgrammeStore {
  async find(work: Work, id: ProgrammeId): Promise<Programme | null> {
    return managerOf(work).findOne(ProgrammeRow, { where: { id }, lock: { mode: 'pessimistic_write' } });
  }

  slugIsTaken(work: Work, slug: string): Promise<boolean> {
    return managerOf(work).existsBy(ProgrammeRow, { slug });
  }

  async add(work: Work, programme: Programme): Promise<void> {
    await managerOf(work).insert(ProgrammeRow, programme);
  }

  async schools(work: Work, urns: readonly Urn[]): Promise<AdmissibleSchool[]> {
    const rows = await managerOf(work).query<{ urn: Urn; is_open: boolean; is_fictional: boolean }[]>(
      admissible,
      [urns],
    );
    return rows.map(row => ({ urn: row.urn, isOpen: row.is_open, isFictional: row.is_fictional }));
  }

  async admit(work: Work, programme: ProgrammeId, urns: readonly Urn[]): Promise<number> {
    const came = await managerOf(work).query<object[]>(admit, [programme, urns, work.now]);
    return came.length;
  }

  async leaving(work: Work, programme: ProgrammeId, urn: Urn): Promise<LeavingSchool> {
    const [row] = await managerOf(work).query<Omit<LeavingSchool, 'urn'>[]>(leaving, [programme, urn]);
    return { urn, takesPart: row?.takesPart ?? false, groups: row?.groups ?? [] };
  }

  async leave(work: Work, programme: ProgrammeId, urn: Urn): Promise<void> {
    await managerOf(work).query(
      'update programme_school set left_on = greatest(joined_on, $3::date) where programme_id = $1 and urn = $2',
      [programme, urn, work.now],
    );
  }

  async programmeOfSheet(work: Work, version: PromptSheetVersionId): Promise<ProgrammeId | null> {
    const [row] = await managerOf(work).query<{ programme: ProgrammeId }[]>(programmeOfSheet, [version]);
    return row?.programme ?? null;
  }

  async addCycle(work: Work, cycle: Cycle): Promise<void> {
    await managerOf(work).insert(CycleRow, {
      id: cycle.id,
      programmeId: cycle.programme,
      name: cycle.name,
      startsOn: cycle.startsOn,
      endsOn: cycle.endsOn,
      sheetVersionId: cycle.sheet,
    });
  }
}
