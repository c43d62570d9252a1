import type { DataSource } from 'typeorm';
import type { LargeProgramme } from './large-programme.js';

/** Forty entries to a group, as a year of it leaves them: most of them of talk, each naming the group, a school and a person. */
const entries = `
  with one as materialized (
    select g.id as room, g.programme_id as programme, m.urn, k.person_id as person from school_group g
      join lateral (select urn from group_member where group_id = g.id order by urn limit 1) m on true
      join lateral (select r.person_id from role_grant r where r.role in ('school leader', 'colleague') and r.scope_id = m.urn
        limit 1) k on true
    where g.cycle_id = $1)
  insert into audit_entry (occurred_at, actor_id, kind, programme_id, room_id, ids, concerns)
    select now() - (40 - n) * interval '2 days' - random() * interval '1 day', one.person,
      (array['ContributionPosted', 'ContributionEdited', 'ReactionChanged', 'OutcomeEdited', 'SchoolJoined'])[1 + n % 5],
      one.programme, one.room, '{}', array[one.room::text, one.urn, one.person::text]
    from one, generate_series(1, 40) n order by 1`;

/** Fills the log of the large programme. */
export const logOfIt = (source: DataSource, { cycleId }: LargeProgramme): Promise<unknown> =>
  source.query(entries, [cycleId]);
