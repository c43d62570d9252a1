import { Injectable } from '@nestjs/common';
import type { GroupReason } from '@pathways/domain/formation';
import {
  usualClauses,
  type CharterClauses,
  type CharterId,
  type ReleasedGroup,
} from '@pathways/domain/groups';
import { isSignedIn, type CycleId, type GroupId, type PersonId, type Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { GroupFounding, type FirstDay, type FoundedGroup } from '../application/group-founding.js';
import { CharterRow } from './charter.row.js';
import { GroupMemberRow } from './group-member.row.js';
import { RuleOverrideRow } from './rule-override.row.js';

const addGroup = `
  insert into school_group (id, programme_id, cycle_id, kind, phase, name, reason, released_at, released_by)
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`;

function releaserOf(work: Work): PersonId {
  if (!isSignedIn(work.actor)) throw new Error('A group was released by nobody.');
  return work.actor.personId;
}

@Injectable()
export class TypeormGroupFounding extends GroupFounding {
  constructor(private readonly ids: Ids) {
    super();
  }

  async found(work: Work, group: FoundedGroup, reason: GroupReason, firstDay: FirstDay): Promise<void> {
    const { id, programme, cycle, kind, phase, name } = group;
    const by = releaserOf(work);
    await managerOf(work).query(`insert into room (id) values ($1)`, [id]);
    const kept = [id, programme, cycle, kind, phase, name, JSON.stringify(reason), work.now, by];
    await managerOf(work).query(addGroup, kept);
    await this.addMembers(work, id, group.members);
    const clauses = { ...(await this.clausesOf(work, cycle)), ...firstDay.charter };
    const stamp = {
      id: this.ids.next<CharterId>(),
      groupId: id,
      number: 1,
      adoptedAt: work.now,
      adoptedBy: by,
    };
    await managerOf(work).insert(CharterRow, { ...clauses, ...stamp });
    await this.addOverrides(work, id, firstDay.overrides);
  }

  async takeIn(
    work: Work,
    { id, kind, phase }: ReleasedGroup,
    joins: readonly Urn[],
    why: { reason: GroupReason; overrides: FirstDay['overrides'] },
  ): Promise<void> {
    await managerOf(work).query(`update school_group set kind = $2, phase = $3, reason = $4 where id = $1`, [
      id,
      kind,
      phase,
      JSON.stringify(why.reason),
    ]);
    await this.addMembers(work, id, joins);
    await this.addOverrides(work, id, why.overrides);
  }

  private async clausesOf(work: Work, cycle: CycleId): Promise<CharterClauses> {
    const [row] = await managerOf(work).query<{ charter: CharterClauses | null }[]>(
      'select charter from cycle where id = $1',
      [cycle],
    );
    return row?.charter ?? usualClauses;
  }

  private async addMembers(work: Work, groupId: GroupId, urns: readonly Urn[]): Promise<void> {
    const rows = urns.map(urn => ({ id: this.ids.next(), groupId, urn, joinedAt: work.now }));
    await managerOf(work).insert(GroupMemberRow, rows);
  }

  private async addOverrides(work: Work, groupId: GroupId, overrides: FirstDay['overrides']): Promise<void> {
    if (overrides.length === 0) return;
    const rows = overrides.map(({ rule, reason, by, at }) => ({
      id: this.ids.next(),
      groupId,
      rule,
      reason: reason.trim(),
      overriddenBy: by ?? releaserOf(work),
      overriddenAt: at ?? work.now,
    }));
    await managerOf(work).insert(RuleOverrideRow, rows);
  }
}
