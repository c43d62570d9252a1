import { Injectable } from '@nestjs/common';
import type { GroupReason } from '@pathways/domain/formation';
import type { Proposal, ProposalId, ProposedTask, ReleasedGroup } from '@pathways/domain/groups';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { AuthorityCode, CycleId, GroupId, ProgrammeId, TrustId, Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { GroupFounding, type FirstDay } from '../application/group-founding.js';
import { GroupStore, type ProposalAtRelease } from '../application/group.store.js';

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

@Injectable()
export class TypeormGroupStore extends GroupStore {
  constructor(private readonly founding: GroupFounding) {
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
    const [proposed] = await manager.query<{ reason: GroupReason }[]>(
      'select reason from proposed_group where id = $1',
      [from.id],
    );
    if (!proposed) throw new Error('A proposal was gone while it was released.');
    await this.founding.found(work, group, proposed.reason, firstDay);
    await manager.query(`update proposed_group set released_group_id = $2 where id = $1`, [
      from.id,
      group.id,
    ]);
  }
}
