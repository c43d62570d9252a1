import { Injectable } from '@nestjs/common';
import { canSeeAuthority } from '@pathways/domain/reporting';
import { authoritiesOf, type SignedIn } from '@pathways/domain/shared';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import { AuthorityQueries, type AuthorityView } from '../application/authority.queries.js';
import { tookPlace } from './took-place.js';

const parts = `
  select coalesce(json_agg(json_build_object(
    'programmeName', p.name, 'cycleName', g.cycle_name, 'groupKind', g.kind,
    'partnerAuthorities', coalesce(g.partners, '[]'), 'roundClosedOn', g.closed_on,
    'meetings', coalesce(g.meetings, '[]')
  ) order by p.name, g.starts_on desc nulls last, g.kind), '[]')
  from programme_school t join programme p on p.id = t.programme_id
    left join lateral (
      select g.kind, y.name as cycle_name, y.starts_on, d.closed_at::date as closed_on, (
        select json_agg(distinct l.name order by l.name) from group_member o join school os on os.urn = o.urn
          join local_authority l on l.code = os.la_code
        where o.group_id = g.id and o.left_at is null and o.urn <> t.urn) as partners, (
        select json_agg(json_build_object('kind', m.kind, 'startsAt', m.starts_at, 'standing', case
          when m.starts_at > $2::timestamptz then 'to come' when ${tookPlace} then 'took place' else 'nobody said' end)
          order by m.starts_at desc)
        from meeting m where m.group_id = g.id and m.state = 'settled') as meetings
      from school_group g join group_member m on m.group_id = g.id and m.left_at is null and m.urn = t.urn
        join cycle y on y.id = g.cycle_id left join discussion d on d.group_id = g.id and d.cycle_id = g.cycle_id
      where g.programme_id = t.programme_id and g.ended_at is null) g on true
  where t.urn = s.urn and t.left_on is null`;

/** $1 the codes, $2 now. Nothing of a room is read but when it met and that it closed. */
const mine = `
  select l.code, l.name,
    (select count(*)::int from school s where s.la_code = l.code and s.is_open) as "schoolCount",
    (select coalesce(json_agg(json_build_object('urn', s.urn, 'name', s.name, 'phase', s.phase, 'parts', (${parts}))
        order by s.name, s.urn), '[]')
     from school s where s.la_code = l.code
       and exists (select from programme_school t where t.urn = s.urn and t.left_on is null)) as schools
  from local_authority l where l.code = any ($1::text[]) order by l.name`;

/** Moments within JSON come as texts. */
const dated = (found: AuthorityView): AuthorityView => ({
  ...found,
  schools: found.schools.map(school => ({
    ...school,
    parts: school.parts.map(part => ({
      ...part,
      meetings: part.meetings.map(meeting => ({ ...meeting, startsAt: new Date(meeting.startsAt) })),
    })),
  })),
});

@Injectable()
export class SqlAuthorityQueries extends AuthorityQueries {
  constructor(
    private readonly reading: Reading,
    private readonly clock: Clock,
  ) {
    super();
  }

  async mine(actor: SignedIn): Promise<AuthorityView[]> {
    const codes = authoritiesOf(actor);
    if (codes.length === 0) return [];
    const found = await this.reading.rows<AuthorityView>('reporting.authorities', mine, [
      codes,
      this.clock.now(),
    ]);
    return found.filter(({ code }) => canSeeAuthority(actor, code)).map(dated);
  }
}
