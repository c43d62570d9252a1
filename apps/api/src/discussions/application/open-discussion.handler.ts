import { Injectable } from '@nestjs/common';
import type { DiscussionOpened } from '@pathways/domain/discussions';
import { stranger, type CycleId, type DiscussionId, type GroupId } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { DiscussionStore } from './discussion.store.js';

/** Opens a group's discussion of a cycle on the prompt sheet of that cycle. Nobody asks for it: a release does. */
@Injectable()
export class OpenDiscussionHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly discussions: DiscussionStore,
    private readonly ids: Ids,
  ) {}

  /** A second call changes nothing. Without a prompt sheet nothing opens yet. */
  async handle(group: GroupId, cycle: CycleId): Promise<void> {
    await this.unit.run(stranger, async work => {
      const planned = await this.discussions.planned(work, group, cycle);
      if (!planned) return;
      const id = this.ids.next<DiscussionId>();
      const opened = { ...planned, id, openedAt: work.now, closedAt: null, outcome: null };
      if (!(await this.discussions.open(work, opened))) return;
      await work.announce<DiscussionOpened>({
        kind: 'DiscussionOpened',
        group,
        discussion: id,
        cycle,
      });
    });
  }
}
