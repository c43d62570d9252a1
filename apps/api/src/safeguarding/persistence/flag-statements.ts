/** $1 person, $2 group. */
export const hidingBy = `
  select count(*)::int as held from flag f join contribution c on c.id = f.contribution_id
  join discussion d on d.id = c.discussion_id
  where f.raised_by = $1 and f.settled_at is null and f.hides and d.group_id = $2`;

/** $1 flag, $2 asked to reword at, $3 settled at, $4 settled by, $5 outcome, $6 why, $7 who acts. */
export const settleOne = `
  update flag set settled_at = $3::timestamptz, settled_by = $4, outcome = $5,
    because = case when $3::timestamptz is null then because else $6 end,
    reword_asked_at = $2, reword_asked_by = case when $2::timestamptz is null then null
      when $3::timestamptz is null then $7::uuid else reword_asked_by end,
    reword_because = case when $3::timestamptz is null then $6 else reword_because end
  where id = $1`;

/** Openings that are older than the newest flag count for nothing: other words may stand there now. */
export const openedSince = `
  select 1 from hidden_words_reading h where h.contribution_id = $1 and h.person_id = $2
    and h.read_at >= (select max(f.raised_at) from flag f where f.contribution_id = $1)`;

/**
 * What is blanked, in this order. Rows stay, since codings, consents and claims point to them; a passage without its
 * revision's words quotes nothing. Drafts of the author's edits go whole.
 */
export const forgetting: readonly string[] = [
  `update contribution_revision set body_text = '', document = '{"type":"doc","content":[]}',
     hidden_at = coalesce(hidden_at, now()) where contribution_id = $1`,
  `update excerpt set quote = '', prefix = '', suffix = '' where contribution_id = $1`,
  `delete from draft where place = 'edit:' || $1::text`,
];

export const keptSince = `
  select c.id from contribution c
  where c.hidden_at is not null and c.words_removed_at is null and c.deleted_at is null
    and not exists (select from flag f where f.contribution_id = c.id and f.settled_at is null)
    and exists (select from flag f where f.contribution_id = c.id and f.outcome = 'kept hidden')
    and (select max(f.settled_at) from flag f where f.contribution_id = c.id) < $1
  order by c.id limit 500`;
