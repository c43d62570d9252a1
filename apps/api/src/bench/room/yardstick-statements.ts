/**
 * The room's page by hand for one kind of viewer, a leader of a member school: what somebody writes who wants this page
 * and nothing else. Two named statements: who asks and the room, then what was said there.
 */

/** $1 the session's token, $2 the room. No row: not signed in, no such room, or none of theirs. */
export const rightsAndFrame = {
  name: 'yardstick frame',
  text: `
    select p.id as viewer, g.id, g.name, g.kind::text, r.last_number as number, y.name as "programmeName",
      g.ended_at as "endedAt", coalesce(n.last_number, 0) as "readNumber", u.urns,
      v.last_read_at as "lastReadAt", v.last_number as "lastNumber",
      (select json_agg(json_build_object('urn', m.urn, 'name', s.name, 'laName', la.name, 'leftAt', m.left_at)
          order by m.joined_at, m.urn)
        from group_member m join school s on s.urn = m.urn join local_authority la on la.code = s.la_code
        where m.group_id = g.id) as schools,
      (select json_build_object('researchAccess', c.research_access, 'textInEmail', c.text_in_email)
        from charter c where c.group_id = g.id order by c.number desc limit 1) as charter,
      (select coalesce(json_agg(json_build_object('personId', v.person_id, 'name', q.name, 'role', v.role,
          'firstReadAt', v.first_read_at, 'lastReadAt', v.last_read_at) order by v.last_read_at desc, q.name), '[]')
        from room_reader v join person q on q.id = v.person_id where v.room_id = g.id) as readers,
      (select json_agg(json_build_object('id', d.id, 'cycleName', k.name, 'introduction', b.introduction,
          'sections', (select json_agg(json_build_object('id', t.id, 'heading', t.heading, 'prompt', t.prompt)
              order by t.position) from prompt_section t where t.version_id = b.id),
          'openedAt', d.opened_at, 'closedAt', d.closed_at, 'writeFirst', d.write_first, 'outcome', d.outcome)
          order by d.opened_at desc, d.id)
        from discussion d join cycle k on k.id = d.cycle_id
        join prompt_sheet_version b on b.id = d.prompt_sheet_version_id where d.group_id = g.id) as discussions
    from session e join person p on p.id = e.person_id
    cross join school_group g join room r on r.id = g.id join programme y on y.id = g.programme_id
    cross join lateral (
      select array_agg(m.urn) as urns from role_grant w join group_member m on m.urn = w.scope_id
      where w.person_id = p.id and w.role = 'school leader' and w.from_on <= current_date
        and (w.until_on is null or w.until_on > current_date) and m.group_id = g.id and m.left_at is null) u
    left join reading_count n on n.room_id = g.id and n.person_id = p.id
    left join room_reader v on v.room_id = g.id and v.person_id = p.id
    where e.token = $1 and e.expires_at > now() and g.id = $2 and u.urns is not null`,
};

/** $1 the discussion, $2 who looks. Everything of a contribution that the page shows, each kind gathered once for the page. */
export const contributions = {
  name: 'yardstick contributions',
  text: `
    with page as materialized (
      select * from contribution c where c.discussion_id = $1 order by c.posted_at, c.id limit 101
    ), ids as (select array_agg(id) as ids from page)
    select c.id, c.discussion_id as "discussionId", c.section_id as "sectionId", c.parent_id as "parentId",
      c.client_id as "clientId", c.revision, c.change_count as "changeCount", c.body_text as body, c.document,
      c.author_id as author, p.name as "authorName",
      (select w.role from role_grant w where w.person_id = c.author_id and w.scope_id = c.urn
        order by w.until_on desc nulls first, w.role limit 1) as "authorRole",
      c.urn, s.name as "schoolName", la.name as "laName", c.research_consent as "researchConsent",
      c.posted_at as "postedAt", c.edited_at as "editedAt", c.deleted_at as "deletedAt", c.hidden_at as "hiddenAt",
      w.contribution_id is not null as "isRead", x.reactions, t.attachments, f.flags, m.moves
    from page c join person p on p.id = c.author_id
    left join school s on s.urn = c.urn left join local_authority la on la.code = s.la_code
    left join contribution_read w on w.contribution_id = c.id and w.person_id = $2
    left join (
      select x.contribution_id, json_agg(json_build_object('kind', x.kind, 'school', z.name, 'person', q.name,
        'isViewers', x.person_id = $2) order by x.kind, x.reacted_at, x.person_id) as reactions
      from reaction x join school z on z.urn = x.urn join person q on q.id = x.person_id
      where x.contribution_id = any ((select ids from ids)::uuid[]) group by 1) x on x.contribution_id = c.id
    left join (
      select a.contribution_id, json_agg(json_build_object('id', a.id, 'name', a.name)) as attachments
      from attachment a where a.contribution_id = any ((select ids from ids)::uuid[]) group by 1) t
      on t.contribution_id = c.id
    left join (
      select f.contribution_id, json_agg(f.id) as flags
      from flag f where f.contribution_id = any ((select ids from ids)::uuid[]) group by 1) f
      on f.contribution_id = c.id
    left join (
      select m.contribution_id, json_agg(m.from_section_id) as moves
      from contribution_move m where m.contribution_id = any ((select ids from ids)::uuid[]) group by 1) m
      on m.contribution_id = c.id
    order by c.posted_at, c.id`,
};

/** Who reads is written down once a minute, for us and for whoever does it by hand. */
export const visit = {
  name: 'yardstick visit',
  text: `
    insert into room_reader (room_id, person_id, role, first_read_at, last_read_at, last_number)
    values ($1, $2, 'school leader', now(), now(), $3)
    on conflict (room_id, person_id) do update set last_read_at = now(), last_number = excluded.last_number`,
};

/** The least that can be called the page: text, author and school. No session, no rights, no document. $1 the discussion. */
export const least = {
  name: 'yardstick least',
  text: `
    select c.id, c.section_id as "sectionId", c.parent_id as "parentId", c.revision, c.body_text as body,
      p.name as "authorName", c.urn, s.name as "schoolName", la.name as "laName",
      c.research_consent as "researchConsent", c.posted_at as "postedAt", c.edited_at as "editedAt",
      c.deleted_at as "deletedAt"
    from contribution c join person p on p.id = c.author_id
    left join school s on s.urn = c.urn left join local_authority la on la.code = s.la_code
    where c.discussion_id = $1 order by c.posted_at, c.id limit 50`,
};
