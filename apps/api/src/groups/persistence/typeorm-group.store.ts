import { Injectable } from '@nestjs/common';
import type { CharterId, Proposal, ProposalId, ProposedTask, ReleasedGroup } from '@pathways/domain/groups';
import type { SchoolPhase } from '@pathways/domain/schools';
import {
  isSignedIn,
  type AuthorityCode,
  type CycleId,
  type GroupId,
  type PersonId,
  type ProgrammeId,
  type TrustId,
  type Urn,
} from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { GroupStore, type FirstDay, type ProposalAtRelease } from '../application/group.store.js';
import { CharterRow } from './charter.row.js';
import { GroupMemberRow } from './group-member.row.js';
import { RuleOverrideRow } from './rule-override.row.js';

interface ProposalRow {
  programme_id: ProgrammeId;
  cycle_id: CycleId;
  task: ProposedTask;
  released_group_id: GroupId | null;
  schools: {
    urn: Urn;
    phase: SchoolPhase;
    authority: AuthorityCode;
    trust: TrustId | null;
    isOpen: boolean;
    takesPart: boolean;
    alreadyIn: GroupId | null;
  }[];
}

const programmeOf = `
  select p.id from programme p
  join formation_run r on r.programme_id = p.id join proposed_group g on g.run_id = r.id
  where g.id = $1 for update of p`;

// One programme's releases queue at its row, so `alreadyIn` sees what the one before has kept. A school with much to
// give may be in several pairs.
const proposal = `
  select r.programme_id, r.cycle_id, r.task, g.released_group_id, (
    select json_agg(json_build_object(
      'urn', s.urn, 'phase', s.phase, 'authority', s.la_code, 'trust', s.trust_id, 'isOpen', s.is_open,
      'takesPart', exists (
        select 1 from programme_school t where t.programme_id = r.programme_id and t.urn = s.urn and t.left_on is null),
      'alreadyIn', (
        select a.id from school_group a join group_member m on m.group_id = a.id
        where m.urn = s.urn and m.left_at is null and a.ended_at is null and a.cycle_id = r.cycle_id
          and case r.task when 'families' then a.kind = 'family' when 'pairs' then false
            else a.kind in ('trio', 'quartet') end limit 1)
    ) order by s.urn)
    from proposed_member pm join school s on s.urn = pm.urn where pm.proposed_group_id = g.id
  ) as schools
  from proposed_group g join formation_run r on r.id = g.run_id where g.id = $1`;

const addGroup = `
  insert into school_group (id, programme_id, cycle_id, kind, phase, name, reason, released_at, released_by)
  select $2, $3, $4, $5, $6, $7, reason, $8, $9 from proposed_group where id = $1`;

function releaserOf(work: Work): PersonId {
  if (!isSignedIn(work.actor)) throw new Error('A group was released by nobody.');
  return work.actor.personId;
}

@Injectable()
export class TypeormGroupStore extends GroupStore {
  constructor(private readonly ids: Ids) {
    super();
  }

  async findProposal(work: Work, id: ProposalId): Promise<ProposalAtRelease | null> {
    await managerOf(work).query(programmeOf, [id]);
    const [row] = await managerOf(work).query<ProposalRow[]>(proposal, [id]);
    if (!row) return null;
    const { programme_id: programme, cycle_id: cycle, task, released_group_id: releasedAs, schools } = row;
    return { proposal: { id, programme, cycle, task, releasedAs }, schools: schools ?? [] };
  }

  async release(work: Work, from: Proposal, group: ReleasedGroup, firstDay: FirstDay): Promise<void> {
    const manager = managerOf(work);
    const by = releaserOf(work);
    await manager.query(`insert into room (id) values ($1)`, [group.id]);
    await manager.query(addGroup, [
      from.id,
      group.id,
      group.programme,
      group.cycle,
      group.kind,
      group.phase,
      group.name,
      work.now,
      by,
    ]);
    await manager.query(`update proposed_group set released_group_id = $2 where id = $1`, [
      from.id,
      group.id,
    ]);
    await manager.insert(
      GroupMemberRow,
      group.members.map(urn => ({ id: this.ids.next(), groupId: group.id, urn, joinedAt: work.now })),
    );
    await this.keepFirstDay(work, group.id, by, firstDay);
  }

  private async keepFirstDay(work: Work, groupId: GroupId, by: PersonId, firstDay: FirstDay): Promise<void> {
    const { researchAccess, textInEmail } = firstDay.charter;
    await managerOf(work).insert(CharterRow, {
      id: this.ids.next<CharterId>(),
      groupId,
      number: 1,
      researchAccess,
      textInEmail,
      adoptedAt: work.now,
      adoptedBy: by,
    });
    if (firstDay.overrides.length === 0) return;
    await managerOf(work).insert(
      RuleOverrideRow,
      firstDay.overrides.map(({ rule, reason }) => ({
        id: this.ids.next(),
        groupId,
        rule,
        reason: reason.trim(),
        overriddenBy: by,
        overriddenAt: work.now,
      })),
    );
  }
}
