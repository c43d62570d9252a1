import { Injectable } from '@nestjs/common';
import { stranger, type ProgrammeId } from '@pathways/domain/shared';
import { followersIn, needsOf, textOfNeed, type UpkeepTaskId } from '@pathways/domain/upkeep';
import { Ids, UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { UpkeepStore } from './upkeep.store.js';

/**
 * Looks at the groups of every programme as they stand, raises what is the matter and closes what no longer is. It asks
 * the state and not the event, so that hearing of a change twice, late or in another order comes to the same.
 */
@Injectable()
export class LookAfterGroupsHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly upkeep: UpkeepStore,
    private readonly ids: Ids,
  ) {}

  async everywhere(): Promise<void> {
    const programmes = await this.units.run(stranger, work => this.upkeep.programmes(work));
    for (const programme of programmes) await this.handle(programme);
  }

  handle(programme: ProgrammeId): Promise<void> {
    return this.units.run(stranger, async work => {
      if (await this.follow(work, programme)) await this.look(work, programme);
    });
  }

  /** Closed schools that go on as another: the groups are theirs still. */
  private async follow(work: Work, programme: ProgrammeId): Promise<boolean> {
    const care = await this.upkeep.care(work, programme);
    if (!care) return false;
    const followers = followersIn(care.groups, care.successorOf);
    for (const follower of followers) {
      await this.upkeep.follow(work, programme, follower);
      await work.announce({ kind: 'MembersChanged', group: follower.group.id } as const);
    }
    return true;
  }

  private async look(work: Work, programme: ProgrammeId): Promise<void> {
    const care = await this.upkeep.care(work, programme);
    if (!care) return;
    const needs = needsOf(care.groups, care.newcomers);
    const standing = new Set(needs.map(textOfNeed));
    for (const task of care.open) {
      const home = care.groups.find(({ id }) => id === task.group);
      // A school that said that it leaves is a member still; no fact of the register says so.
      const isReported = task.kind === 'leaver' && home?.members.some(({ urn }) => task.urns.includes(urn));
      if (standing.has(textOfNeed(task)) || isReported) continue;
      await this.upkeep.settle(work, task.id, { state: 'overtaken', because: null, repair: null });
      await work.announce({ kind: 'TaskSettled', task: task.id, programme } as const);
    }
    for (const need of needs) {
      const id = this.ids.next<UpkeepTaskId>();
      const isNew = await this.upkeep.raise(work, programme, { id, need, by: null, because: null });
      if (isNew) await work.announce({ kind: 'TaskRaised', task: id, programme } as const);
    }
  }
}
