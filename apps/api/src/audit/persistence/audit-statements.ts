/** $1 everything, $2 programmes, $3 groups, $4 the person, $5 their schools, $6 the kinds that are open. */
const mine = `($1::boolean
  or (e.kind = any ($6::text[]) and (e.programme_id = any ($2::uuid[]) or e.room_id = any ($3::uuid[])))
  or e.actor_id = $4::uuid or e.concerns @> array[$4::text] or e.concerns && $5::text[])`;

/** What an entry names by an id: asked for by key, since comparing texts would read whole tables for each entry. */
const ids = `cross join lateral (
    select array(select c::uuid from unnest(e.concerns) c
      where c ~ '^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$') as ids) named`;

/** A practice is called as it was published, in the version that the entry names or else the newest; a draft has no name here. */
const titles = `
    union select 5, (select v.title from practice_version v where v.practice_id = k.id and v.published_at is not null
      order by v.id = any (named.ids) desc, v.number desc limit 1) from practice k where k.id = any (named.ids)
    union select 6, h.title from prompt_sheet h where h.id = any (named.ids) or h.id in (
      select v.prompt_sheet_id from prompt_sheet_version v where v.id = any (named.ids))`;

const names = `
  select coalesce(json_agg(n.name order by n.place, n.name), '[]') from (
    select 1 as place, g.name from school_group g where g.id = e.room_id or g.id = any (named.ids)
    union select 2, p.name from grouping_plan p where p.id = any (named.ids)
    union select 3, c.name from cycle c where c.id = any (named.ids)
    union select 4, s.name from school s where s.urn = any (e.concerns)${titles}
    union select 7, p.name from person p where p.id = any (named.ids) and ($7::boolean or p.id = $4)
  ) n where n.name is not null`;

/** $7 whether names of others are shown; $8 programme, $9 person, $10 kind, $11 from, $12 until, $13 before which id, $14 how many. */
export const entries = `
  select e.id::text as id, e.occurred_at as "occurredAt", e.kind, coalesce(e.actor_id = $4, false) as "byMe",
    case when $7 or e.actor_id = $4 then p.name end as "byName", g.name as "programmeName", (${names}) as about
  from audit_entry e left join person p on p.id = e.actor_id left join programme g on g.id = e.programme_id
    ${ids}
  where ${mine}
    and ($8::uuid is null or e.programme_id = $8) and ($9::uuid is null or e.actor_id = $9)
    and ($10::text is null or e.kind = $10)
    and ($11::date is null or e.occurred_at >= $11::date)
    and ($12::date is null or e.occurred_at < $12::date + 1)
    and ($13::bigint is null or e.id < $13)
  order by e.id desc limit $14`;

export const kinds = `select distinct e.kind from audit_entry e where ${mine}`;

export const groupsOfSchools = `
  select distinct group_id as id from group_member where urn = any ($1::text[]) and left_at is null`;
