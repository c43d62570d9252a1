import type { Asked } from '../room/copy-rows.js';

/** Contributions that the bench made; what stands beside them is the demo world's own. */
const made = (contributions: number) =>
  `select md5('contribution ' || n)::uuid as id, n from generate_series(1, ${contributions}) n`;

/** Copies of one contribution are said by every school that spoke in the demo world, over a year. */
const spread = (contributions: number) => `
  with said as (
    select c.discussion_id, c.section_id, c.urn, row_number() over (order by c.posted_at, c.id) - 1 as place, count(*) over () as many
    from contribution c join discussion d on d.id = c.discussion_id
    where c.urn is not null and c.has_words and c.research_consent
      and (select h.research_access from charter h where h.group_id = d.group_id order by h.number desc limit 1)
      and c.id not in (select id from (${made(contributions)}) b)
  )
  update contribution c set discussion_id = o.discussion_id, section_id = o.section_id, urn = o.urn,
    posted_at = now() - (b.n % 360) * interval '1 day'
  from (${made(contributions)}) b join said o on o.place = b.n % o.many
  where c.id = b.id`;

/** Each excerpt bears one of the programme's codes, and every fourth a second one, so that codes meet. */
const coded = (excerpts: number) => `
  with known as (
    select o.id, v.number, row_number() over (order by o.id) - 1 as place, count(*) over () as many
    from code o join lateral (select max(w.number) as number from code_version w where w.code_id = o.id) v on true
    where o.retired_at is null and o.merged_into_id is null
  )
  insert into coding (id, excerpt_id, code_id, code_version, coded_by, coded_at)
  select gen_random_uuid(), e.id, k.id, k.number, e.marked_by, now()
  from generate_series(1, ${excerpts}) n
  join excerpt e on e.id = md5('excerpt ' || n)::uuid
  cross join generate_series(0, case when n % 4 = 0 then 1 else 0 end) second
  join known k on k.place = (n + second * 3) % k.many`;

/** So many excerpts coded, in the talk of several schools. */
export async function codePassages(source: Asked, excerpts: number, contributions: number): Promise<void> {
  await source.query(spread(contributions));
  await source.query(coded(excerpts));
}
