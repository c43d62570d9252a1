import { Injectable } from '@nestjs/common';
import type { GroupReason } from '@pathways/domain/formation';
import type { NetworkScene, NetworkWish, WiderGroup } from '@pathways/domain/networks';
import type { CycleId, GroupId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { managerOf } from '../../platform/typeorm-unit-of-work.js';
import type { Work } from '../../platform/unit-of-work.js';
import { NetworkStore, type FoundingScene } from '../application/network.store.js';

const programmeOf = `
  select p.id from cycle c join programme p on p.id = c.programme_id where c.id = $1 for update of p`;

const schools = `
  select s.urn, s.la_code as authority, s.name, s.phase, l.name as "authorityName", t.name as trust, s.is_open and exists (
    select from programme_school m where m.programme_id = $1 and m.urn = s.urn and m.left_on is null) as "takesPart"
  from school s join local_authority l on l.code = s.la_code left join trust t on t.id = s.trust_id
  where s.urn = any($2::text[]) order by s.name`;

const group = `
  select id, kind, programme_id as programme, ended_at is not null as "hasEnded" from school_group where id = $1 for update`;

type SchoolRow = NetworkScene['schools'][number] & {
  readonly name: string;
  readonly phase: GroupReason['phase'];
  readonly authorityName: string;
  readonly trust: string | null;
};

/** No figures stand behind it: a coordinator brought these schools together. */
const reasonOf = (rows: readonly SchoolRow[]): GroupReason => ({
  phase: rows[0]?.phase ?? 'other',
  profile: 'By hand',
  schools: rows.map(({ urn, name, authorityName, trust }) => ({
    urn,
    name,
    authority: authorityName,
    trust,
  })),
  measures: [],
  distances: [],
  cost: 0,
});

@Injectable()
export class SqlNetworkStore extends NetworkStore {
  async scene(
    work: Work,
    cycle: CycleId,
    urns: readonly Urn[],
    parent: GroupId | null,
  ): Promise<FoundingScene | null> {
    const manager = managerOf(work);
    const [held] = await manager.query<{ id: ProgrammeId }[]>(programmeOf, [cycle]);
    if (!held) return null;
    const rows = await manager.query<SchoolRow[]>(schools, [held.id, urns]);
    const codes = await manager.query<{ code: NetworkScene['authorities'][number] }[]>(
      'select code from local_authority',
    );
    return {
      programme: held.id,
      schools: rows.map(({ urn, authority, takesPart }) => ({ urn, authority, takesPart })),
      authorities: codes.map(({ code }) => code),
      parent: parent && (await this.group(work, parent)),
      reason: reasonOf(rows),
    };
  }

  async group(work: Work, id: GroupId): Promise<WiderGroup | null> {
    const [found] = await managerOf(work).query<WiderGroup[]>(group, [id]);
    return found ?? null;
  }

  async describe(work: Work, id: GroupId, { purpose, lead }: NetworkWish): Promise<void> {
    await managerOf(work).query('update school_group set purpose = $2, lead_la = $3 where id = $1', [
      id,
      purpose,
      lead,
    ]);
  }

  async place(work: Work, id: GroupId, parent: GroupId | null): Promise<void> {
    await managerOf(work).query('update school_group set parent_id = $2 where id = $1', [id, parent]);
  }
}
