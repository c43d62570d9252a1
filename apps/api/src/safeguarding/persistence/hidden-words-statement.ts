const lines = `
  select h.place as id, h.kind, h.group_id as "groupId", h.idea_id as "ideaId", h.cycle_id as "cycleId", h.urn as "schoolUrn",
    h.by_urn as "askedByUrn", h.discussion_id as "discussionId", h.meeting_id as "meetingId",
    h.expertise_id as "expertiseId", g.name as "groupName", y.id as "programmeId", y.name as "programmeName",
    s.name as "schoolName", p.name as "hiddenBy", h.hidden_by as "hiderId", h.hidden_at as "hiddenAt",
    h.kept_at as "keptAt", h.kept_because as "keptBecause"
  from hidden_place h left join school_group g on g.id = h.group_id
    join programme y on y.id = coalesce(h.programme_id, g.programme_id)
    left join school s on s.urn = coalesce(h.by_urn, h.urn) left join person p on p.id = h.hidden_by`;

/** $1 groups that the actor facilitates, $2 programmes that they coordinate, $3 the actor. */
export const hiddenWords = `${lines}
  where g.id = any($1::uuid[]) or y.id = any($2::uuid[]) or h.hidden_by = $3
  order by h.kept_at is not null, h.hidden_at desc, 1 limit 200`;

/** $1 the place. */
export const hiddenAt = `${lines} where h.place = $1`;

/** $1 before which moment they were kept. */
export const keptSince = `${lines} where h.kept_at < $1 order by h.kept_at, 1 limit 500`;

/** $1 the place, $2 when, $3 who, $4 why: for the hiding as it stands. */
export const keep = `
  insert into kept_hidden (place, hidden_at, kept_at, kept_by, because)
  select place, hidden_at, $2, $3, $4 from hidden_place where place = $1
  on conflict do nothing`;
