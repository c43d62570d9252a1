import { Injectable } from '@nestjs/common';
import { canChooseFacilitators, canSeeTeam } from '@pathways/domain/people';
import type { Actor, ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import type { PersonView } from '../application/people.queries.js';
import { TeamQueries, type TeamView } from '../application/team.queries.js';
import { namedGrants } from './grants-sql.js';
import { todayInEngland } from '../../platform/today-in-england.js';

const atSchool = `g.role in ('school leader', 'deputy', 'colleague') and g.scope_id = s.urn`;

const people = `(
  select coalesce(json_agg(x order by x.name, x.id), '[]') from (
    select p.id, p.name, p.email::text as email, ${namedGrants(atSchool)}, p.id = $2 as "isViewer", (
      select count(*)::int from action a where a.person_id = p.id and a.urn = s.urn and a.removed_at is null
        and coalesce((select r.answer from action_return r where r.action_id = a.id order by r.told_at desc limit 1), '')
          not in ('done', 'dropped')) as "openActions"
    from person p where exists (select from role_grant g where g.person_id = p.id and ${atSchool}
      and g.from_on <= ${todayInEngland} and (g.until_on is null or g.until_on > ${todayInEngland}))) x)`;

const leavers = `(
  select coalesce(json_agg(x order by x."leftOn" desc, x.name), '[]') from (
    select * from (
      select distinct on (g.person_id) g.id, p.name, g.role, g.until_on::text as "leftOn"
      from role_grant g join person p on p.id = g.person_id
      where ${atSchool} and g.until_on <= ${todayInEngland} and not exists (
        select from role_grant n where n.person_id = g.person_id and n.scope_id = g.scope_id
          and n.role in ('school leader', 'deputy', 'colleague') and (n.until_on is null or n.until_on > ${todayInEngland}))
      order by g.person_id, g.until_on desc) y
    order by y."leftOn" desc limit 20) x)`;

const team = `
  select s.urn, s.name, ${people} as people, ${leavers} as leavers, array(
    select g.name from group_member m join school_group g on g.id = m.group_id
    where m.urn = s.urn and m.left_at is null and g.ended_at is null order by g.name) as "groupNames"
  from school s where s.urn = $1`;

const facilitators = `
  select p.id, p.name, p.email::text as email, ${namedGrants(`g.role = 'facilitator' and g.scope_id = $1`)} from person p
  where exists (select from role_grant g where g.person_id = p.id and g.role = 'facilitator' and g.scope_id = $1
    and g.from_on <= ${todayInEngland} and (g.until_on is null or g.until_on > ${todayInEngland}))
  order by p.name, p.id`;

@Injectable()
export class SqlTeamQueries extends TeamQueries {
  constructor(private readonly reading: Reading) {
    super();
  }

  async ofSchool(actor: SignedIn, urn: Urn): Promise<TeamView | null> {
    if (!canSeeTeam(actor, urn)) return null;
    return this.reading.row<TeamView>('people.team', team, [urn, actor.personId]);
  }

  async facilitatorsOf(actor: Actor, group: string): Promise<PersonView[] | null> {
    const statement = 'select programme_id as programme from school_group where id::text = $1';
    const found = await this.reading.row<{ programme: ProgrammeId }>('people.groupPlace', statement, [group]);
    if (!found || !canChooseFacilitators(actor, found.programme)) return null;
    return this.reading.rows<PersonView>('people.facilitators', facilitators, [group]);
  }
}
