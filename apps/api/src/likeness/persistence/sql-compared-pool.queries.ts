import { Injectable } from '@nestjs/common';
import { canSeeProfiles } from '@pathways/domain/likeness';
import { canReadSchools, type SchoolPhase } from '@pathways/domain/schools';
import type { Actor, GroupId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { ComparedPoolQueries, type ComparedSchool } from '../application/compared-pool.queries.js';

const school = `select urn, phase, is_fictional as "isFictional" from school where urn = $1`;

const ofProgramme = `
  select s.urn from programme_school t join school s on s.urn = t.urn
  where t.programme_id = $1 and t.left_on is null and s.is_open and s.phase = $2 order by s.urn`;

const ofRegister = `
  select urn from school where is_open and phase = $1 and is_fictional = $2 order by urn`;

const groupsOf = `
  select g.id from group_member m join school_group g on g.id = m.group_id
  where m.urn = $1 and m.left_at is null and g.ended_at is null order by g.released_at desc, g.id`;

@Injectable()
export class SqlComparedPoolQueries extends ComparedPoolQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async school(actor: Actor, urn: Urn): Promise<ComparedSchool | null> {
    return canReadSchools(actor) ? this.reading.row('likeness.school', school, [urn]) : null;
  }

  async ofProgramme(actor: Actor, programme: ProgrammeId, phase: SchoolPhase): Promise<Urn[]> {
    if (!canSeeProfiles(actor, programme)) return [];
    return this.urns('likeness.ofProgramme', ofProgramme, [programme, phase]);
  }

  async ofRegister(actor: Actor, { phase, isFictional }: Omit<ComparedSchool, 'urn'>): Promise<Urn[]> {
    if (!canReadSchools(actor)) return [];
    return this.urns('likeness.ofRegister', ofRegister, [phase, isFictional]);
  }

  async groupsOf(actor: Actor, urn: Urn): Promise<GroupId[]> {
    if (!canReadSchools(actor)) return [];
    const rows = await this.reading.rows<{ id: GroupId }>('likeness.groupsOf', groupsOf, [urn]);
    return rows.map(({ id }) => id);
  }

  private async urns(name: string, text: string, values: readonly unknown[]): Promise<Urn[]> {
    return (await this.reading.rows<{ urn: Urn }>(name, text, values)).map(({ urn }) => urn);
  }
}
