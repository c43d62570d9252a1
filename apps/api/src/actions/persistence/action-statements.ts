import { isInSight } from '../action-sight.js';

const inSight = (column: string) => `case when r.hidden_at is null then ${column} else '' end`;

const returns = `
  select coalesce(json_agg(json_build_object('id', r.id, 'answer', r.answer, 'isHidden', r.hidden_at is not null,
      'because', ${inSight('r.because')}, 'whatBefore', ${inSight('r.what_before')},
      'dueBefore', r.due_before, 'meetingId', r.meeting_id, 'byName', p.name, 'toldAt', r.told_at) order by r.told_at desc), '[]')
  from action_return r join person p on p.id = r.told_by where r.action_id = a.id`;

const evidence = `
  select coalesce(json_agg(json_build_object('id', t.id, 'name', t.name, 'ending', t.ending, 'size', t.size,
      'width', t.width, 'height', t.height) order by e.added_at), '[]')
  from action_evidence e join attachment t on t.id = e.attachment_id where e.action_id = a.id
    and (t.contribution_id is null or exists (select from contribution c where c.id = t.contribution_id and c.has_words))`;

const latest = `left join lateral (
    select r.answer from action_return r where r.action_id = a.id order by r.told_at desc, r.id desc limit 1) l on true`;

const line = `
  select a.id, a.what, a.urn, s.name as "schoolName", s.la_code as authority, a.person_id as "personId",
    p.name as "personName", a.due_on::text as "dueOn", g.id as "roomId", g.name as "roomName", y.name as "cycleName",
    a.meeting_id as "meetingId", i.id as "ideaId", i.title as "ideaTitle", a.agreed_at as "agreedAt", l.answer as became,
    (${returns}) as returns, (${evidence}) as evidence
  from action a join school_group g on g.id = a.group_id left join discussion d on d.id = a.discussion_id
    join cycle y on y.id = coalesce(d.cycle_id, g.cycle_id) join school s on s.urn = a.urn
    left join person p on p.id = a.person_id left join idea i on i.id = a.idea_id and i.hidden_at is null ${latest}
  where a.removed_at is null and ${isInSight}`;

const isOpen = `(l.answer is null or l.answer in ('changed', 'waiting'))`;

/** $1 the person, $2 their schools. */
export const own = `${line} and g.ended_at is null and ${isOpen}
    and (a.person_id = $1 or (a.person_id is null and a.urn = any($2::text[])))
    and exists (select from group_member m where m.group_id = g.id and m.urn = any($2::text[]) and m.left_at is null)
  order by a.due_on, a.id limit 50`;

export const ofGroup = `${line} and a.group_id = $1
  order by not ${isOpen}, a.due_on, a.id limit 200`;

/** Of the authorities of $1, and of all England. */
export const closed = `
  select c.la_code as authority, c.from_on as "from", c.to_on as "to", c.name
  from closed_day c where c.la_code is null or c.la_code = any($1::text[])`;

export const ideas = `
  select i.id, case when i.hidden_at is null then i.title else '' end as title, i.hidden_at is not null as "isHidden",
    i.stage, i.number, (
      select coalesce(json_agg(json_build_object('number', t.number, 'stage', t.stage, 'words', t.words,
        'byName', p.name, 'writtenAt', t.written_at) order by t.number desc), '[]')
      from idea_step t join person p on p.id = t.written_by where t.idea_id = i.id and i.hidden_at is null) as steps,
    (select count(*)::int from action a where a.idea_id = i.id and a.removed_at is null and ${isInSight}) as "actionCount"
  from idea i where i.group_id = $1 and i.title <> '' order by i.started_at desc limit 200`;

const schoolOf = (urn: string) =>
  `(select json_build_object('urn', s.urn, 'name', s.name) from school s where s.urn = ${urn})`;

/** The newest discussion's cycle, of each group of $1 that is small enough for every partner to ask every other. */
export const exchanges = `
  select g.id as "groupId", g.name as "groupName", y.id as "cycleId", y.name as "cycleName", (
      select coalesce(json_agg(${schoolOf('m.urn')} order by m.urn), '[]')
      from group_member m where m.group_id = g.id and m.left_at is null) as members, (
      select coalesce(json_agg(json_build_object('school', ${schoolOf('e.urn')}, 'isHidden', e.hidden_at is not null,
          'words', case when e.hidden_at is null then e.words else '' end, 'writtenAt', e.written_at, 'questions', (
            select coalesce(json_agg(json_build_object('by', ${schoolOf('q.by_urn')}, 'isHidden', q.hidden_at is not null,
              'words', case when q.hidden_at is null then q.words else '' end) order by q.written_at), '[]')
            from cycle_question q where q.group_id = g.id and q.cycle_id = y.id and q.about_urn = e.urn and q.words <> ''))
          order by e.written_at), '[]')
      from cycle_evidence e where e.group_id = g.id and e.cycle_id = y.id and e.words <> '' and not exists (
        select from cycle_evidence x where x.group_id = e.group_id and x.cycle_id = e.cycle_id and x.urn = e.urn
          and x.number > e.number)) as evidence
  from school_group g join lateral (
      select d.cycle_id from discussion d where d.group_id = g.id order by d.opened_at desc limit 1) d on true
    join cycle y on y.id = d.cycle_id
  where g.id = any($1::uuid[]) and g.ended_at is null and g.kind in ('trio', 'quartet', 'pair') order by g.name, g.id`;

/** The groups of which $1, schools, are members. */
export const groupsOf = `
  select distinct m.group_id as id from group_member m where m.left_at is null and m.urn = any($1::text[])`;
