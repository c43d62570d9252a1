import type { TagKind } from '@pathways/domain/frameworks';

const members = `array(select m.urn from group_member m where m.group_id = g.id and m.left_at is null)`;

/** Whose a thing is that may be tagged; $1 its id. */
export const subjectStatements: Readonly<Record<TagKind, string>> = {
  practice: `select programme_id as programme, null as "group", '{}'::text[] as urns from practice where id = $1`,
  prompt: `
    select s.programme_id as programme, null as "group", '{}'::text[] as urns
    from prompt_section x join prompt_sheet_version v on v.id = x.version_id
      join prompt_sheet s on s.id = v.prompt_sheet_id where x.id = $1`,
  discussion: `
    select g.programme_id as programme, g.id as "group", ${members} as urns
    from discussion d join school_group g on g.id = d.group_id where d.id = $1`,
  action: `
    select g.programme_id as programme, g.id as "group", ${members} as urns
    from action a join school_group g on g.id = a.group_id where a.id = $1 and a.removed_at is null`,
};
