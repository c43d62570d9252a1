import { todayInEngland } from '../../platform/today-in-england.js';

const school = `json_build_object(
    'urn', s.urn, 'name', s.name, 'phase', s.phase, 'authority', s.la_code, 'authorityName', l.name,
    'trust', s.trust_id, 'trustName', t.name, 'isOpen', s.is_open, 'alreadyIn', g.id,
    'takesPart', exists (select 1 from programme_school ps
      where ps.programme_id = g.programme_id and ps.urn = s.urn and ps.left_on is null))`;

/** Trios and quartets that stand, with their schools as they are today. */
const live = `
  select g.id, g.name, g.cycle_id as cycle, coalesce(g.phase, 'other') as phase,
    array(select distinct o.rule from rule_override o where o.group_id = g.id) as overrides, (
      select coalesce(json_agg(${school} order by s.urn), '[]'::json)
      from group_member m join school s on s.urn = m.urn join local_authority l on l.code = s.la_code
        left join trust t on t.id = s.trust_id
      where m.group_id = g.id and m.left_at is null) as members
  from school_group g
  where g.programme_id = $1 and g.ended_at is null and g.kind in ('trio', 'quartet')`;

export const liveGroups = `${live} order by g.released_at, g.id`;

export const liveGroupsOf = `${live} and g.cycle_id = $2 and g.phase = $3 order by g.name, g.id`;

/** Admitted on the day of the first release or later, seen by no run of the cycle, and in no group of it. */
export const newcomers = `
  select p.urn, c.cycle_id as cycle, s.phase
  from programme_school p join school s on s.urn = p.urn
    join (
      select distinct on (g.phase) g.phase, g.cycle_id, min(g.released_at) over (partition by g.cycle_id, g.phase) as first
      from school_group g join cycle y on y.id = g.cycle_id
      where g.programme_id = $1 and g.ended_at is null and g.kind in ('trio', 'quartet')
      order by g.phase, y.starts_on desc, g.cycle_id) c on c.phase = s.phase
  where p.programme_id = $1 and p.left_on is null and s.is_open and p.joined_on >= c.first::date
    and not exists (
      select 1 from group_member m join school_group g on g.id = m.group_id
      where m.urn = p.urn and m.left_at is null and g.ended_at is null and g.cycle_id = c.cycle_id
        and g.kind in ('trio', 'quartet'))
    and not exists (
      select 1 from formation_run r where r.cycle_id = c.cycle_id and r.status = 'finished' and (
        r.unplaced @> jsonb_build_array(jsonb_build_object('urn', p.urn)) or exists (
          select 1 from proposed_group x join proposed_member y on y.proposed_group_id = x.id
          where x.run_id = r.id and y.urn = p.urn)))
  order by p.urn`;

const task = `
  select k.id, k.programme_id as programme, k.cycle_id as cycle, k.phase, k.group_id as "group", k.kind, k.urns, k.rule,
    k.cause, k.state, k.settled_by as "settledBy"`;

export const openTasks = `${task} from upkeep_task k where k.programme_id = $1 and k.state = 'open' order by k.id`;

export const heldTask = `${task} from upkeep_task k where k.id = $1 for update of k`;

const view = `${task}, p.name as "programmeName", p.slug as "programmeSlug", c.name as "cycleName", g.name as "groupName",
    k.raised_at as "raisedAt", a.name as "raisedByName", k.raised_because as "raisedBecause", k.settled_at as "settledAt",
    b.name as "settledByName", k.settled_because as "settledBecause", (
      select coalesce(json_agg(json_build_object('urn', s.urn, 'name', s.name, 'authority', l.name) order by s.name), '[]'::json)
      from school s join local_authority l on l.code = s.la_code where s.urn = any (k.urns)) as schools
  from upkeep_task k join programme p on p.id = k.programme_id join cycle c on c.id = k.cycle_id
    left join school_group g on g.id = k.group_id left join person a on a.id = k.raised_by
    left join person b on b.id = k.settled_by`;

export const oneTask = `${view} where k.id = $1`;

export const tasks = `${view} where k.programme_id = $1 and ($2::text is null or k.state = $2)
  order by (k.state = 'open') desc, coalesce(k.settled_at, k.raised_at) desc, k.id limit 200`;

export const countOpen = `select count(*)::int as open from upkeep_task where programme_id = $1 and state = 'open'`;

/** Of the newest run that ended; profiles of groups by hand have no measures. */
export const profile = `
  select r.profile from formation_run r
  where r.programme_id = $1 and r.cycle_id = $2 and r.phase = $3 and r.status = 'finished'
    and r.task in ('trios', 'quartets') and r.profile ? 'measures'
  order by r.finished_at desc nulls last limit 1`;

export const taking = `
  select s.urn from programme_school p join school s on s.urn = p.urn
  where p.programme_id = $1 and p.left_on is null and s.is_open and s.phase = $2 order by s.urn`;

export const locks = `
  select l.kind, array_agg(s.urn order by s.urn) as urns
  from formation_lock l join formation_lock_school s on s.lock_id = l.id
  where l.programme_id = $1 and l.lifted_at is null and (l.until_on is null or l.until_on >= ${todayInEngland})
  group by l.id, l.kind order by l.id`;

export const history = `
  select g.id as "groupId", g.name, p.name as "programmeName", p.slug as "programmeSlug", g.released_at as "releasedAt",
    g.ended_at as "endedAt", (
      select coalesce(json_agg(json_build_object(
        'urn', s.urn, 'name', s.name, 'authority', l.name, 'joinedAt', m.joined_at, 'joinedBecause', m.joined_because,
        'joinedBy', a.name, 'leftAt', m.left_at, 'leftBecause', m.left_because, 'leftBy', b.name)
        order by m.joined_at, s.name), '[]'::json)
      from group_member m join school s on s.urn = m.urn join local_authority l on l.code = s.la_code
        left join person a on a.id = m.joined_by left join person b on b.id = m.left_by
      where m.group_id = g.id) as memberships
  from school_group g join programme p on p.id = g.programme_id where g.id = $1`;
