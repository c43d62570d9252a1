import { Injectable } from '@nestjs/common';
import type { Discussion } from '@pathways/domain/discussions';
import type { PromptSheetVersionId } from '@pathways/domain/prompts';
import type { CycleId, DiscussionId, GroupId, SectionId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { DiscussionStore, type PlannedDiscussion } from '../application/discussion.store.js';
import { DiscussionRow } from './discussion.row.js';

@Injectable()
export class TypeormDiscussionStore extends DiscussionStore {
  async groupOf(work: Work, discussion: DiscussionId): Promise<GroupId | null> {
    const row = await managerOf(work).findOne(DiscussionRow, {
      select: { id: true, groupId: true },
      where: { id: discussion },
    });
    return row?.groupId ?? null;
  }

  holdOpen(work: Work, discussion: DiscussionId): Promise<Discussion> {
    return this.hold(work, discussion, 'pessimistic_read');
  }

  holdAlone(work: Work, discussion: DiscussionId): Promise<Discussion> {
    return this.hold(work, discussion, 'pessimistic_write');
  }

  private async hold(
    work: Work,
    id: DiscussionId,
    mode: 'pessimistic_read' | 'pessimistic_write',
  ): Promise<Discussion> {
    const row = await managerOf(work).findOneOrFail(DiscussionRow, { where: { id }, lock: { mode } });
    const sections = await managerOf(work).query<{ id: SectionId }[]>(
      'select id from prompt_section where version_id = $1 order by position',
      [row.sheetVersionId],
    );
    return {
      id: row.id,
      group: row.groupId,
      cycle: row.cycleId,
      sheetVersion: row.sheetVersionId,
      sections: sections.map(section => section.id),
      openedAt: row.openedAt,
      closedAt: row.closedAt,
      outcome: row.outcome,
    };
  }

  async planned(work: Work, group: GroupId, cycle: CycleId): Promise<PlannedDiscussion | null> {
    const [row] = await managerOf(work).query<{ sheet: PromptSheetVersionId }[]>(
      `select c.prompt_sheet_version_id as sheet from cycle c
       where c.id = $1 and c.prompt_sheet_version_id is not null
         and exists (select from school_group g where g.id = $2 and g.programme_id = c.programme_id)`,
      [cycle, group],
    );
    return row ? { group, cycle, sheetVersion: row.sheet } : null;
  }

  async open(work: Work, discussion: Omit<Discussion, 'sections'>): Promise<boolean> {
    const opened = await managerOf(work).query<object[]>(
      `insert into discussion (id, group_id, cycle_id, prompt_sheet_version_id, opened_at)
       values ($1, $2, $3, $4, $5) on conflict (group_id, cycle_id) do nothing returning id`,
      [discussion.id, discussion.group, discussion.cycle, discussion.sheetVersion, discussion.openedAt],
    );
    return opened.length > 0;
  }

  async close(work: Work, { id, closedAt, outcome }: Discussion): Promise<void> {
    await managerOf(work).update(DiscussionRow, { id }, { closedAt, outcome });
  }
}
