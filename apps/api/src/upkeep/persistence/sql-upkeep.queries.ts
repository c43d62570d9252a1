import { Injectable } from '@nestjs/common';
import type { LikenessProfile } from '@pathways/domain/formation';
import { canSeeSchoolsOfGroup } from '@pathways/domain/groups';
import type { PlanLock } from '@pathways/domain/plans';
import type { Actor, GroupId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { canSeeTasks, type LiveGroup, type UpkeepTaskId } from '@pathways/domain/upkeep';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import {
  UpkeepQueries,
  type GroupHistoryView,
  type Grounds,
  type MembershipView,
  type SchoolsOfRun,
  type TaskFilter,
  type TaskView,
} from '../application/upkeep.queries.js';
import * as statements from './upkeep-statements.js';

type Row<View> = Omit<View, 'joinedAt' | 'leftAt'> & { joinedAt: string; leftAt: string | null };

@Injectable()
export class SqlUpkeepQueries extends UpkeepQueries {
  constructor(
    private readonly reading: Reading,
    private readonly access: RoomAccess,
  ) {
    super();
  }

  async task(actor: Actor, id: UpkeepTaskId): Promise<TaskView | null> {
    const found = await this.reading.row<TaskView>('upkeep.task', statements.oneTask, [id]);
    return found && canSeeTasks(actor, found.programme) ? found : null;
  }

  async tasks(actor: Actor, { programme, state }: TaskFilter): Promise<TaskView[]> {
    if (!canSeeTasks(actor, programme)) return [];
    return this.reading.rows('upkeep.tasks', statements.tasks, [programme, state ?? null]);
  }

  async countOpen(actor: Actor, programme: ProgrammeId): Promise<number> {
    if (!canSeeTasks(actor, programme)) return 0;
    const row = await this.reading.row<{ open: number }>('upkeep.countOpen', statements.countOpen, [
      programme,
    ]);
    return row?.open ?? 0;
  }

  async grounds(actor: Actor, { programme, cycle, phase }: SchoolsOfRun): Promise<Grounds> {
    if (!canSeeTasks(actor, programme)) return { groups: [], profile: null, urns: [], locks: [] };
    const of = [programme, cycle, phase];
    const [groups, run, urns, locks] = await Promise.all([
      this.reading.rows<LiveGroup>('upkeep.liveGroupsOf', statements.liveGroupsOf, of),
      this.reading.row<{ profile: LikenessProfile }>('upkeep.profile', statements.profile, of),
      this.reading.rows<{ urn: Urn }>('upkeep.taking', statements.taking, [programme, phase]),
      this.reading.rows<PlanLock>('upkeep.locks', statements.locks, [programme]),
    ]);
    return { groups, profile: run?.profile ?? null, urns: urns.map(({ urn }) => urn), locks };
  }

  async history(actor: Actor, group: GroupId): Promise<GroupHistoryView | null> {
    const room = await this.access.facts(group);
    if (!room || !canSeeSchoolsOfGroup(actor, room)) return null;
    const row = await this.reading.row<
      Omit<GroupHistoryView, 'memberships'> & { memberships: Row<MembershipView>[] }
    >('upkeep.history', statements.history, [group]);
    return (
      row && {
        ...row,
        memberships: row.memberships.map(({ joinedAt, leftAt, ...membership }) => ({
          ...membership,
          joinedAt: new Date(joinedAt),
          leftAt: leftAt === null ? null : new Date(leftAt),
        })),
      }
    );
  }
}
