const codings = `
  (select jsonb_agg(jsonb_build_object('codeName', o.name, 'codedBy', p.name) order by k.coded_at, k.id)
    from counted_coding k join code o on o.id = k.code_id join person p on p.id = k.coded_by where k.excerpt_id = e.id)`;

/** A draft is the newest version of a practice that is not published. */
const drafts = `
  (select count(distinct v.practice_id) from claim_excerpt x join claim l on l.id = x.claim_id
    join practice_version v on v.id = l.version_id where x.excerpt_id = e.id and v.published_at is null)`;

const practices = `
  (select jsonb_agg(distinct jsonb_build_object('title', v.title, 'slug', p.slug, 'publishedAt', v.published_at,
      'isPublic', p.state = 'published' and exists (
        select from quotable_passage q where q.excerpt_id = e.id and q.purpose = x.purpose)))
    from claim_excerpt x join claim l on l.id = x.claim_id
    join practice_version v on v.id = l.version_id and v.published_at is not null
    join practice p on p.id = v.practice_id where x.excerpt_id = e.id)`;

const record = (fields: string) => `jsonb_build_object(${fields})`;

const quoting = `
  (select jsonb_agg(${record(`'purpose', s.purpose, 'state', s.state, 'practiceTitle', null, 'consentId', s.id, 'charterNumber', h.number,
      'askedBy', asker.name, 'decidedBy', decider.name, 'decidedAt', s.decided_at,
      'withdrawnBy', withdrawer.name, 'withdrawnAt', s.withdrawn_at`)} order by s.asked_at)
    from consent s join charter h on h.id = s.charter_id join person asker on asker.id = s.asked_by
    left join person decider on decider.id = s.decided_by left join person withdrawer on withdrawer.id = s.withdrawn_by
    where s.excerpt_id = e.id)`;

const analysis = `
  (select jsonb_agg(${record(`'purpose', 'analysis', 'state', a.state, 'practiceTitle', null, 'consentId', null, 'charterNumber', a.charter_number,
      'askedBy', null, 'decidedBy', decider.name, 'decidedAt', a.decided_at,
      'withdrawnBy', withdrawer.name, 'withdrawnAt', a.withdrawn_at`)})
    from analysis_consent a left join person decider on decider.id = a.decided_by
    left join person withdrawer on withdrawer.id = a.withdrawn_by where a.contribution_id = c.id)`;

/** The yes on which the words of `a` stood in the practice, taken back by now: to that use, or to research as a whole. */
const gone = `
  left join lateral (
    select t.by, t.at from (
      select s.withdrawn_by as by, s.withdrawn_at as at from consent s
      where s.excerpt_id = e.id and s.state = 'withdrawn' and s.purpose in (
        select x.purpose from claim_excerpt x join claim l on l.id = x.claim_id
        where l.version_id = a.version_id and x.excerpt_id = e.id)
        and not exists (
          select from consent o where o.excerpt_id = s.excerpt_id and o.purpose = s.purpose and o.state = 'given')
      union all
      select n.withdrawn_by, n.withdrawn_at from analysis_consent n
      where n.contribution_id = c.id and n.state = 'withdrawn') t
    order by t.at limit 1) g on true
  left join person taker on taker.id = g.by`;

/** The school's approval of its words inside an exact version: the latest answer for each practice. */
const approval = `
  (select jsonb_agg(${record(`'purpose', 'public', 'state', case when a.answer = 'withheld' then 'refused'
      when g.at is not null then 'withdrawn' when a.answer = 'approved' or a.settled_at is not null then 'given' else 'asked' end, 'practiceTitle', a.title, 'consentId', null,
      'charterNumber', null, 'askedBy', null, 'decidedBy', a.name, 'decidedAt', a.answered_at,
      'withdrawnBy', case when a.answer <> 'withheld' then taker.name end, 'withdrawnAt', case when a.answer <> 'withheld' then g.at end`)} order by a.answered_at)
    from (select distinct on (v.practice_id) w.version_id, w.answer, w.settled_at, w.answered_at, v.title, p.name
      from words_answer w join practice_version v on v.id = w.version_id join person p on p.id = w.answered_by
      where w.excerpt_id = e.id and w.urn = c.urn
      order by v.practice_id, w.answered_at desc) a ${gone})`;

const copies = `
  (select jsonb_agg(jsonb_build_object('label', t.label, 'takenBy', p.name, 'takenAt', t.taken_at) order by t.taken_at)
    from words_export_excerpt w join words_export t on t.id = w.export_id left join person p on p.id = t.taken_by
    where w.excerpt_id = e.id)`;

/** $1: the schools that the actor speaks for, $2 and $3: after which mark, $4: how many. */
export const ownWords = `
  select e.id, c.id as "contributionId", c.urn, school.name as "schoolName", d.group_id as "groupId", g.name as "groupName",
    section.heading as "promptHeading", c.posted_at as "saidAt", e.marked_at as "markedAt",
    case when c.has_words and r.hidden_at is null then r.body_text end as body_text, e.starts_at, e.ends_at,
    coalesce(${codings}, '[]') as codings, ${drafts} as drafts, coalesce(${practices}, '[]') as practices,
    coalesce(${analysis}, '[]') || coalesce(${quoting}, '[]') || coalesce(${approval}, '[]') as consents, coalesce(${copies}, '[]') as copies,
    c.has_words and c.research_consent as "viewerCanCloseToResearch"
  from excerpt e
  join contribution c on c.id = e.contribution_id
  join contribution_revision r on r.contribution_id = e.contribution_id and r.number = e.revision
  join prompt_section section on section.id = c.section_id
  join discussion d on d.id = c.discussion_id
  join school_group g on g.id = d.group_id
  join school on school.urn = c.urn
  where c.urn = any($1) and ($2::timestamptz is null or (e.marked_at, e.id) < ($2, $3::uuid))
  order by e.marked_at desc, e.id desc limit $4`;
