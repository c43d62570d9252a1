const school = (s: string, l: string) =>
  `json_build_object('urn', ${s}.urn, 'name', ${s}.name, 'authority', ${l}.name)`;

/** What two schools say about an entry may repeat it: all of it goes out of sight together. */
const isTheirs = `e.hidden_at is null and (h.urn = any($1::text[]) or e.urn = any($1::text[]))`;

/** $1 the schools that the reader speaks for: what two schools said to each other is for them; a credit is for everybody. */
const help = `(
  select coalesce(json_agg(json_build_object('id', h.id, 'school', ${school('s2', 'l2')}, 'state', h.state,
    'words', case when ${isTheirs} then h.words end, 'because', case when ${isTheirs} then h.because end,
    'soughtAt', h.sought_at, 'ownerCredit', case when e.hidden_at is null then h.owner_credit end,
    'comerCredit', case when e.hidden_at is null then h.comer_credit end) order by h.sought_at, h.id), '[]')
  from expertise_help h join school s2 on s2.urn = h.urn join local_authority l2 on l2.code = s2.la_code
  where h.expertise_id = e.id and (h.urn = any($1::text[]) or e.urn = any($1::text[])
    or coalesce(h.owner_credit, h.comer_credit) is not null)) as help`;

const lines = `
  select e.id, e.kind, e.standing, case when e.hidden_at is null then e.title else '' end as title,
    case when e.hidden_at is null then e.words else '' end as words, e.hidden_at is not null as "isHidden", e.listed_at as "listedAt", e.ended_at is not null as "hasEnded",
    ${school('s', 'l')} as school, ${help}
  from expertise e join school s on s.urn = e.urn join local_authority l on l.code = s.la_code`;

/** $2 the programme, $3 words, $4 the kind, $5 the standing, $6 and $7 the last of the page before, $8 how many. */
export const search = `${lines}
  where e.programme_id = $2 and e.ended_at is null and e.hidden_at is null
    and ($3::text is null or to_tsvector('english', e.title || ' ' || e.words) @@ websearch_to_tsquery('english', $3)
      or s.name ilike '%' || $9 || '%' or l.name ilike '%' || $9 || '%')
    and ($4::text is null or e.kind = $4) and ($5::text is null or e.standing = $5)
    and ($6::timestamptz is null or (e.listed_at, e.id) < ($6, $7::uuid))
  order by e.listed_at desc, e.id desc limit $8`;

/** What an entry is called whose words are gone for ever: its row stays, since what came of it points to it. */
export const removedTitle = '(removed)';

/** $2 `removedTitle`. Whose entry it is learns that it is hidden, and may put it in other words. */
export const own = `${lines}
  where e.title <> $2 and (e.urn = any($1::text[]) or (e.hidden_at is null and exists (
    select from expertise_help h where h.expertise_id = e.id and h.urn = any($1::text[]))))
  order by e.listed_at desc, e.id desc limit 100`;

/** $1 the schools that one speaks for, $2 programmes that one coordinates or steers. */
export const directories = `
  select p.id, p.name, p.slug, (
    select coalesce(json_agg(${school('s', 'l')} order by s.name), '[]')
    from programme_school m join school s on s.urn = m.urn join local_authority l on l.code = s.la_code
    where m.programme_id = p.id and m.left_on is null and m.urn = any($1::text[])) as schools
  from programme p where p.id = any($2::uuid[]) or exists (
    select from programme_school m where m.programme_id = p.id and m.left_on is null and m.urn = any($1::text[]))
  order by p.name, p.id`;
