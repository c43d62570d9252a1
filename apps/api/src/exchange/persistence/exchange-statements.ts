import type { CodingId } from '@pathways/domain/coding';
import type { CodeId, ContributionId, ExcerptId, GroupId, PersonId, Urn } from '@pathways/domain/shared';
import { openToAll } from '../../discussions/open-talk.js';

export interface RoomRow {
  id: GroupId;
  has_ended: boolean;
  members: Urn[];
  research_access: boolean;
}

/** $1 the programme: its rooms, with what decides who may enter. */
export const rooms = `
  select g.id, g.ended_at is not null as has_ended,
    array(select m.urn from group_member m where m.group_id = g.id and m.left_at is null order by m.urn) as members,
    coalesce((select h.research_access from charter h where h.group_id = g.id order by h.number desc limit 1), false) as research_access
  from school_group g where g.programme_id = $1 order by g.id`;

export interface ContributionRow {
  id: ContributionId;
  revision: number;
  body_text: string;
  urn: Urn | null;
  heading: string;
  posted_at: Date;
}

/** $1 rooms: what in them is open to research at this moment. */
export const contributions = `
  select c.id, c.revision, c.body_text, c.urn, s.heading, c.posted_at
  from contribution c join discussion d on d.id = c.discussion_id join prompt_section s on s.id = c.section_id
  where d.group_id = any($1::uuid[]) and c.has_words and c.research_consent and ${openToAll}
  order by c.posted_at, c.id`;

export interface CodingRow {
  id: CodingId;
  excerpt_id: ExcerptId;
  contribution_id: ContributionId;
  code_id: CodeId;
  code_version: number;
  coded_by: PersonId;
  coded_at: Date;
  revision: number;
  starts_at: number;
  ends_at: number;
  quote: string;
  prefix: string;
  suffix: string;
}

/** $1 rooms, $2 the viewer. */
export const codings = (seen: string) => `
  select k.id, k.excerpt_id, k.contribution_id, k.counted_code_id as code_id, k.code_version, k.coded_by, k.coded_at,
    e.revision, e.starts_at, e.ends_at, e.quote, e.prefix, e.suffix
  from counted_coding k join excerpt e on e.id = k.excerpt_id
  where k.group_id = any($1::uuid[]) and ${seen}
  order by k.contribution_id, e.starts_at, e.ends_at, k.coded_at, k.id`;

/** $1 rooms, $2 the viewer: contributions `c` in which codings `k` stand that may go out, and those codings. */
const codedTalk = (seen: string) => `
  counted_coding k join contribution c on c.id = k.contribution_id join discussion d on d.id = c.discussion_id
  where k.group_id = any($1::uuid[]) and c.has_words and c.research_consent and ${openToAll} and ${seen}`;

export interface CodedRow {
  id: ContributionId;
  excerpts: ExcerptId[];
}

/** $1 rooms, $2 the viewer: which passages go out, contribution by contribution. */
export const coded = (seen: string) => `
  select c.id, array_agg(distinct k.excerpt_id) as excerpts from ${codedTalk(seen)} group by c.id order by c.id`;

export interface LineRow {
  excerpt_id: ExcerptId;
  quote: string;
  urn: Urn | null;
  heading: string;
  posted_at: Date;
  code_id: CodeId;
  code_version: number;
  coded_by: PersonId;
  coded_at: Date;
}

/** $1 rooms, $2 the viewer, $3 contributions: a line for each coding, contribution by contribution as they are ordered. */
export const lines = (seen: string) => `
  select k.excerpt_id, e.quote, t.urn, s.heading, t.posted_at, k.code_id, k.code_version, k.coded_by, k.coded_at
  from (select k.id, k.excerpt_id, k.contribution_id, k.counted_code_id as code_id, k.code_version, k.coded_by, k.coded_at
    from ${codedTalk(seen)} and k.contribution_id = any($3::uuid[])) k
  join excerpt e on e.id = k.excerpt_id join contribution t on t.id = k.contribution_id join prompt_section s on s.id = t.section_id
  order by k.contribution_id, e.starts_at, e.ends_at, k.coded_at, k.id`;

export interface CodeRow {
  id: CodeId;
  parent_id: CodeId | null;
  name: string;
  definition: string;
  include: string;
  exclude: string;
  example: string;
  is_retired: boolean;
}

/** $1 the programme. Parents before what is below them, and by name. */
export const codes = `
  with recursive tree (id, parent_id, name, definition, include, exclude, example, is_retired, line) as (
    select id, parent_id, name, definition, include, exclude, example, retired_at is not null, array[lower(name)]
    from code where programme_id = $1 and parent_id is null
    union all
    select c.id, c.parent_id, c.name, c.definition, c.include, c.exclude, c.example, c.retired_at is not null,
      t.line || lower(c.name)
    from code c join tree t on c.parent_id = t.id
  )
  select id, parent_id, name, definition, include, exclude, example, is_retired from tree order by line, id`;

export interface SchoolRow {
  urn: Urn;
  phase: string;
}

/** $1 the programme. */
export const schools = `
  select m.urn, s.phase::text as phase from programme_school m join school s on s.urn = m.urn
  where m.programme_id = $1 order by m.urn`;

/** $1 the programme: everybody who codes or coded in it. */
export const coders = `
  select distinct k.coded_by as id from coding k join standing_excerpt e on e.id = k.excerpt_id where e.programme_id = $1`;
