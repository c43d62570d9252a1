import { Injectable } from '@nestjs/common';
import type { GroupReason } from '@pathways/domain/formation';
import { plainSuccessions } from '@pathways/domain/schools';
import { isSignedIn, type GroupId, type PersonId, type ProgrammeId, type Urn } from '@pathways/domain/shared';
import type {
  Follower,
  LiveGroup,
  Newcomer,
  RepairOption,
  UpkeepTask,
  UpkeepTaskId,
} from '@pathways/domain/upkeep';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import {
  UpkeepStore,
  type MembershipReason,
  type ProgrammeCare,
  type RaisedTask,
  type Settlement,
} from '../application/upkeep.store.js';
import { followUrn } from './follow-urn.js';
import { regroupMembers } from './regroup-members.js';
import * as statements from './upkeep-statements.js';

const raise = `
  insert into upkeep_task (id, programme_id, cycle_id, phase, group_id, kind, urns, rule, cause, raised_at, raised_by,
    raised_because)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
  on conflict do nothing returning id`;

const heldSuccessions = `
  select k.urn, k.link_urn as "linkUrn", exists (
    select 1 from school s where s.urn = k.link_urn and s.is_open) as "isThere"
  from school_link k where k.link_type = 'Successor'`;

const handOf = (work: Work): PersonId | null => (isSignedIn(work.actor) ? work.actor.personId : null);

@Injectable()
export class SqlUpkeepStore extends UpkeepStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async programmes(work: Work): Promise<ProgrammeId[]> {
    const rows = await managerOf(work).query<{ id: ProgrammeId }[]>(
      `select distinct programme_id as id from school_group
       where ended_at is null and kind in ('trio', 'quartet') order by 1`,
    );
    return rows.map(({ id }) => id);
  }

  async care(work: Work, programme: ProgrammeId): Promise<ProgrammeCare | null> {
    const manager = managerOf(work);
    if (!(await this.hold(work, programme))) return null;
    const groups = await manager.query<LiveGroup[]>(statements.liveGroups, [programme]);
    const newcomers = await manager.query<Newcomer[]>(statements.newcomers, [programme]);
    const open = await manager.query<UpkeepTask[]>(statements.openTasks, [programme]);
    const anyClosed = groups.some(({ members }) => members.some(({ isOpen }) => !isOpen));
    return { groups, newcomers, open, successorOf: anyClosed ? await this.successions(work) : new Map() };
  }

  async raise(work: Work, programme: ProgrammeId, { id, need, by, because }: RaisedTask): Promise<boolean> {
    const rows = await managerOf(work).query<object[]>(raise, [
      ...[id, programme, need.cycle, need.phase, need.group, need.kind, need.urns, need.rule, need.cause],
      ...[work.now, by, because],
    ]);
    return rows.length > 0;
  }

  async find(work: Work, id: UpkeepTaskId): Promise<UpkeepTask | null> {
    const manager = managerOf(work);
    const [row] = await manager.query<{ programme: ProgrammeId }[]>(
      'select programme_id as programme from upkeep_task where id = $1',
      [id],
    );
    if (!row) return null;
    await this.hold(work, row.programme);
    const [task] = await manager.query<UpkeepTask[]>(statements.heldTask, [id]);
    return task ?? null;
  }

  async settle(work: Work, id: UpkeepTaskId, { state, because, repair }: Settlement): Promise<void> {
    await managerOf(work).query(
      `update upkeep_task set state = $2, settled_at = $3, settled_by = $4, settled_because = $5, repair = $6 where id = $1`,
      [id, state, work.now, handOf(work), because, repair && JSON.stringify(repair)],
    );
  }

  async regroup(
    work: Work,
    option: RepairOption,
    because: MembershipReason,
    reasons: ReadonlyMap<GroupId, GroupReason>,
  ): Promise<void> {
    await regroupMembers(work, this.ids, option, { because, reasons, by: handOf(work) });
  }

  async letLeave(work: Work, programme: ProgrammeId, urn: Urn): Promise<void> {
    await managerOf(work).query(
      `update programme_school set left_on = greatest(joined_on, $3::date)
       where programme_id = $1 and urn = $2 and left_on is null`,
      [programme, urn, work.now],
    );
  }

  async follow(work: Work, programme: ProgrammeId, follower: Follower): Promise<void> {
    await followUrn(work, this.ids, programme, follower);
  }

  async setAside(work: Work, { group, rule }: UpkeepTask, reason: string): Promise<void> {
    await managerOf(work).query(
      `insert into rule_override (id, group_id, rule, reason, overridden_by, overridden_at) values ($1, $2, $3, $4, $5, $6)`,
      [this.ids.next(), group, rule, reason, handOf(work), work.now],
    );
  }

  private async hold(work: Work, programme: ProgrammeId): Promise<boolean> {
    const rows = await managerOf(work).query<object[]>('select 1 from programme where id = $1 for update', [
      programme,
    ]);
    return rows.length > 0;
  }

  /** One school that goes on as one other, where that is open in the register. */
  private async successions(work: Work): Promise<ReadonlyMap<Urn, Urn>> {
    const links =
      await managerOf(work).query<{ urn: Urn; linkUrn: Urn; isThere: boolean }[]>(heldSuccessions);
    const plain = plainSuccessions(links.map(({ urn, linkUrn }) => [urn, linkUrn] as const));
    const there = links.filter(({ urn, linkUrn, isThere }) => isThere && plain.get(urn) === linkUrn);
    return new Map(there.map(({ urn, linkUrn }) => [urn, linkUrn]));
  }
}
