/** Rows of one kind in one shape: what is not told is null. */
const rows = (kind: string, columns: Readonly<Record<string, string>>, from: string) => {
  const of = (column: string, type: string) => `(${columns[column] ?? 'null'})::${type} as ${column}`;
  return `
    select '${kind}' as kind, ${of('group_id', 'uuid')}, ${of('idea_id', 'uuid')}, ${of('cycle_id', 'uuid')},
      ${of('urn', 'text')}, ${of('by_urn', 'text')}, ${of('discussion_id', 'uuid')}, ${of('meeting_id', 'uuid')},
      ${of('expertise_id', 'uuid')}, ${of('programme_id', 'uuid')}, max(hidden_at) as hidden_at,
      (array_agg(hidden_by order by hidden_at desc))[1] as hidden_by
    from ${from}`;
};

const parts = [
  rows(
    'idea',
    { group_id: 't.group_id', idea_id: 't.id' },
    `idea t where t.title <> '' and t.hidden_at is not null group by t.group_id, t.id`,
  ),
  rows(
    'evidence',
    { group_id: 't.group_id', cycle_id: 't.cycle_id', urn: 't.urn' },
    `cycle_evidence t where t.words <> '' and t.hidden_at is not null group by t.group_id, t.cycle_id, t.urn`,
  ),
  rows(
    'question',
    { group_id: 't.group_id', cycle_id: 't.cycle_id', urn: 't.about_urn', by_urn: 't.by_urn' },
    `cycle_question t where t.words <> '' and t.hidden_at is not null
     group by t.group_id, t.cycle_id, t.about_urn, t.by_urn`,
  ),
  rows(
    'outcome',
    { group_id: 'd.group_id', discussion_id: 'd.id' },
    `round_outcome t join discussion d on d.id = t.discussion_id where t.learned <> '' and t.hidden_at is not null
     group by d.group_id, d.id`,
  ),
  rows(
    'minutes',
    { group_id: 'm.group_id', meeting_id: 'm.id' },
    `meeting m join (
       select meeting_id, hidden_at, hidden_by from meeting_minutes where decisions || learning <> '' or actions::text <> '[]'
       union all select meeting_id, hidden_at, hidden_by from visit_note where saw || takes || surprised <> '') t
       on t.meeting_id = m.id and t.hidden_at is not null group by m.group_id, m.id`,
  ),
  rows(
    'expertise',
    { expertise_id: 't.id', programme_id: 't.programme_id', urn: 't.urn' },
    `expertise t where t.title <> '(removed)' and t.hidden_at is not null group by t.id, t.programme_id, t.urn`,
  ),
];

/** $1 groups that the actor facilitates, $2 programmes that they coordinate, $3 the actor. */
export const hiddenWords = `
  with hidden as (${parts.join('\n    union all')})
  select concat_ws(' ', h.kind, h.group_id, h.idea_id, h.cycle_id, h.urn, h.by_urn, h.discussion_id, h.meeting_id,
      h.expertise_id) as id,
    h.kind, h.group_id as "groupId", h.idea_id as "ideaId", h.cycle_id as "cycleId", h.urn as "schoolUrn",
    h.by_urn as "askedByUrn", h.discussion_id as "discussionId", h.meeting_id as "meetingId",
    h.expertise_id as "expertiseId", g.name as "groupName", y.id as "programmeId", y.name as "programmeName",
    s.name as "schoolName", p.name as "hiddenBy", h.hidden_by as "hiderId", h.hidden_at as "hiddenAt"
  from hidden h left join school_group g on g.id = h.group_id
    join programme y on y.id = coalesce(h.programme_id, g.programme_id)
    left join school s on s.urn = coalesce(h.by_urn, h.urn) left join person p on p.id = h.hidden_by
  where g.id = any($1::uuid[]) or y.id = any($2::uuid[]) or h.hidden_by = $3
  order by h.hidden_at desc, 1 limit 200`;
