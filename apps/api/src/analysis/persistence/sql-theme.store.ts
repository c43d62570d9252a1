import { Injectable } from '@nestjs/common';
import type { GroupSchools, ThemeId } from '@pathways/domain/analysis';
import type { CodeId, GroupId, ProgrammeId } from '@pathways/domain/shared';
import type { CodeInCycle, SpreadCode } from '../../coding/application/counted-talk.queries.js';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import {
  ThemeStore,
  type HeldTheme,
  type NewIntroduction,
  type ThemeCandidate,
} from '../application/theme.store.js';
import { groupSchools, themeGroups } from './theme-statements.js';

@Injectable()
export class SqlThemeStore extends ThemeStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async countedAs(work: Work, code: CodeId): Promise<CodeId> {
    const [row] = await managerOf(work).query<{ counted: CodeId }[]>(
      'select counted_code_id as counted from counted_code where code_id = $1',
      [code],
    );
    return row?.counted ?? code;
  }

  async candidates(work: Work, spread: readonly SpreadCode[]): Promise<readonly ThemeCandidate[]> {
    const known = await managerOf(work).query<CodeInCycle[]>(
      'select code_id as code, cycle_id as cycle from coding_theme where code_id = any($1::uuid[])',
      [spread.map(({ code }) => code)],
    );
    const isKnown = (one: CodeInCycle) =>
      known.some(({ code, cycle }) => code === one.code && cycle === one.cycle);
    const found: ThemeCandidate[] = [];
    for (const one of spread.filter(each => !isKnown(each)))
      found.push({ ...one, groups: await this.schoolsOf(work, one.groups) });
    return found;
  }

  async add(work: Work, programme: ProgrammeId, { code, cycle }: CodeInCycle) {
    const id = this.ids.next<ThemeId>();
    const added = await managerOf(work).query<object[]>(
      `insert into coding_theme (id, programme_id, cycle_id, code_id, found_at) values ($1, $2, $3, $4, $5)
       on conflict (cycle_id, code_id) do nothing returning id`,
      [id, programme, cycle, code, work.now],
    );
    return added.length > 0 ? id : null;
  }

  async hold(work: Work, theme: ThemeId): Promise<HeldTheme | null> {
    const manager = managerOf(work);
    const [row] = await manager.query<{ programme_id: ProgrammeId; introduced: boolean }[]>(
      `select programme_id, exists (select from theme_introduction i where i.theme_id = t.id) as introduced
       from coding_theme t where id = $1 for update`,
      [theme],
    );
    if (!row) return null;
    const groups = await manager.query<{ group: GroupId }[]>(themeGroups, [theme]);
    const schools = await this.schoolsOf(
      work,
      groups.map(({ group }) => group),
    );
    return { id: theme, programme: row.programme_id, groups: schools, isIntroduced: row.introduced };
  }

  async introduce(work: Work, { theme, note, by, groups }: NewIntroduction): Promise<void> {
    const manager = managerOf(work);
    await manager.query(
      'insert into theme_introduction (theme_id, note, suggested_by, suggested_at) values ($1, $2, $3, $4)',
      [theme, note, by, work.now],
    );
    await manager.query(
      'insert into theme_introduction_group (theme_id, group_id) select $1, unnest($2::uuid[])',
      [theme, groups],
    );
  }

  async programmeOfGroup(work: Work, group: GroupId): Promise<ProgrammeId | null> {
    const [row] = await managerOf(work).query<{ programme_id: ProgrammeId }[]>(
      'select programme_id from school_group where id = $1',
      [group],
    );
    return row?.programme_id ?? null;
  }

  private schoolsOf(work: Work, groups: readonly GroupId[]): Promise<GroupSchools[]> {
    return managerOf(work).query<GroupSchools[]>(groupSchools, [groups]);
  }
}
