import { Injectable } from '@nestjs/common';
import type { GroupReason } from '@pathways/domain/formation';
import type { PlanId, PlannedGroupId } from '@pathways/domain/plans';
import { isSignedIn, type PersonId } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { PlanReleaseStore, type HeldScene } from '../application/offer.store.js';
import { sceneOf, type SceneRow } from './held-scene.js';
import * as statements from './plan-statements.js';

export function personOf(work: Work): PersonId {
  if (!isSignedIn(work.actor)) throw new Error('A plan was offered or released by nobody.');
  return work.actor.personId;
}

@Injectable()
export class SqlPlanReleaseStore extends PlanReleaseStore {
  async find(work: Work, id: PlanId): Promise<HeldScene | null> {
    await managerOf(work).query(statements.holdPlan, [id]);
    const [row] = await managerOf(work).query<SceneRow[]>(statements.readPlan, [id]);
    return row ? sceneOf(row) : null;
  }

  async findForRelease(work: Work, id: PlanId): Promise<HeldScene | null> {
    await managerOf(work).query(statements.holdProgramme, [id]);
    return this.find(work, id);
  }

  async reasonsOf(
    work: Work,
    groups: readonly PlannedGroupId[],
  ): Promise<ReadonlyMap<PlannedGroupId, GroupReason>> {
    const rows = await managerOf(work).query<{ id: PlannedGroupId; reason: GroupReason }[]>(
      statements.reasons,
      [[...new Set(groups)]],
    );
    return new Map(rows.map(({ id, reason }) => [id, reason]));
  }

  async markOffered(work: Work, id: PlanId): Promise<void> {
    await managerOf(work).query(statements.markOffered, [id, personOf(work), work.now]);
  }

  async markReleased(
    work: Work,
    id: PlanId,
    { groups, isWhole, notWaitedBecause }: Parameters<PlanReleaseStore['markReleased']>[2],
  ): Promise<void> {
    await managerOf(work).query(statements.markGroups, [
      groups.map(({ planned }) => planned),
      groups.map(({ as }) => as),
      notWaitedBecause,
    ]);
    await managerOf(work).query(statements.markReleased, [id, personOf(work), work.now, isWhole]);
  }
}
