import { Injectable } from '@nestjs/common';
import type { Discussion } from '@pathways/domain/discussions';
import type { PromptSheetVersionId } from '@pathways/domain/prompts';
import type { CycleId, DiscussionId, GroupId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { DiscussionStore, type PlannedDiscussion } from '../application/discussion.store.js';
import { DiscussionRow } from './discussion.row.js';

const held = `
  select d.id, d.group_id as group, d.cycle_id as cycle, d.prompt_sheet_version_id as "sheetVersion",
    array(select s.id from prompt_section s where s.version_id = d.prompt_sheet_version_id order by s.position) as sections,
    d.opened_at as "openedAt", d.closed_at as "closedAt", d.outcome, d.write_first as "writeFirst"
  from discussion d join school_group g on g.id = d.group_id where d.id = $1`;

@Injectable()
export class TypeormDiscussionStore extends DiscussionStore {
  async groupOf(work: Work, discussion: DiscussionId): Promise<GroupId | null> {
    const [row] = await managerOf(work).query<{ group: GroupId }[]>(
      'select group_id as group from discussion where id = $1',
      [discussion],
    );
    return row?.group ?? null;
  }

  /** PostgreSQL takes the locks in the order in which they are written: from the group downwards, as everywhere. */
  holdOpen(work: Work, discussion: DiscussionId): Promise<Discussion | null> {
    return this.hold(work, discussion, 'for share of g, d');
  }

  holdAlone(work: Work, discussion: DiscussionId): Promise<Discussion | null> {
    return this.hold(work, discussion, 'for share of g for update of d');
  }

  private async hold(work: Work, id: DiscussionId, lock: string): Promise<Discussion | null> {
    const [row] = await managerOf(work).query<Discussion[]>(`${held} ${lock}`, [id]);
    return row ?? null;
  }

  async planned(work: Work, group: GroupId, cycle: CycleId): Promise<PlannedDiscussion | null> {
    const [row] = await managerOf(work).query<{ sheet: PromptSheetVersionId; writeFirst: boolean }[]>(
      `select v.id as sheet, v.write_first as "writeFirst"
       from cycle c join prompt_sheet_version v on v.id = c.prompt_sheet_version_id
       where c.id = $1
         and exists (select from school_group g where g.id = $2 and g.programme_id = c.programme_id)`,
      [cycle, group],
    );
    return row ? { group, cycle, sheetVersion: row.sheet, writeFirst: row.writeFirst } : null;
  }

  async open(work: Work, discussion: Omit<Discussion, 'sections'>): Promise<boolean> {
    const opened = await managerOf(work).query<object[]>(
      `insert into discussion (id, group_id, cycle_id, prompt_sheet_version_id, opened_at, write_first)
       values ($1, $2, $3, $4, $5, $6) on conflict (group_id, cycle_id) do nothing returning id`,
      [
        discussion.id,
        discussion.group,
        discussion.cycle,
        discussion.sheetVersion,
        discussion.openedAt,
        discussion.writeFirst,
      ],
    );
    return opened.length > 0;
  }

  async hasTalk(work: Work, discussion: DiscussionId): Promise<boolean> {
    const rows = await managerOf(work).query<object[]>(
      'select 1 from contribution where discussion_id = $1 limit 1',
      [discussion],
    );
    return rows.length > 0;
  }

  async setWriteFirst(work: Work, { id, writeFirst }: Discussion): Promise<void> {
    await managerOf(work).update(DiscussionRow, { id }, { writeFirst });
  }

  async close(work: Work, { id, closedAt, outcome }: Discussion): Promise<void> {
    await managerOf(work).update(DiscussionRow, { id }, { closedAt, outcome });
  }
}
