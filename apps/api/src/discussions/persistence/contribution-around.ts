import type { ReactionKind } from '@pathways/domain/discussions';
import type { ContributionId, GroupId, PersonId, Role, Urn } from '@pathways/domain/shared';
import type { ReactionRow } from './contribution-marks.js';

/**
 * Who speaks and reacts on a page are few people of few schools. To look each of them up for each contribution cost
 * PostgreSQL half of the page, so they are looked up once, and given to the contributions here. Of `page` and `ids`.
 */
export const around = `reacted as materialized (
    select x.contribution_id, x.kind, x.urn, x.person_id, x.reacted_at
    from reaction x where x.contribution_id = any ((select ids from ids)::uuid[])
  ), around as materialized (select
    (select json_object_agg(p.id, p.name) from person p
      where p.id = any (array(select author_id from page union select person_id from reacted))) as people,
    (select json_object_agg(s.urn, json_build_array(s.name, la.name))
      from school s join local_authority la on la.code = s.la_code
      where s.urn = any (array(select urn from page union select urn from reacted))) as schools,
    (select json_object_agg(a.author_id || ' ' || a.scope, (
        select rg.role from role_grant rg where rg.person_id = a.author_id and rg.scope_id = a.scope
        order by rg.until_on desc nulls first, rg.role limit 1))
      from (select distinct author_id, coalesce(urn, group_id::text) as scope from page) a) as roles,
    (select string_agg(concat_ws(',', contribution_id, kind, urn, person_id), ';'
        order by kind, reacted_at, person_id) from reacted) as reactions
  )`;

export const aroundColumns = ['people', 'schools', 'roles', 'reactions']
  .map(column => `case when c.id = (select ids[1] from ids) then around.${column} end as ${column}`)
  .join(', ');

/** As PostgreSQL sends it; all but one row have null in the last four. */
export interface AroundColumns {
  readonly id: ContributionId;
  readonly author_id: PersonId;
  readonly urn: Urn | null;
  readonly group_id: GroupId;
  readonly people: Readonly<Record<PersonId, string>> | null;
  readonly schools: Readonly<Record<Urn, readonly [name: string, laName: string]>> | null;
  readonly roles: Readonly<Record<string, Role | null>> | null;
  readonly reactions: string | null;
}

/** What a contribution has of it. */
export interface AroundRow {
  readonly author_name: string;
  readonly author_role: Role | null;
  readonly school_name: string | null;
  readonly la_name: string | null;
  readonly reacted: readonly ReactionRow[];
}

function reactionsIn(
  written: string | null,
  nameOf: (person: PersonId) => string,
  schoolOf: (urn: Urn) => string,
): Map<string, ReactionRow[]> {
  const found = new Map<string, ReactionRow[]>();
  for (const one of written?.split(';') ?? []) {
    const [contribution, kind, urn, personId] = one.split(',') as [string, ReactionKind, Urn, PersonId];
    const row = { kind, urn, schoolName: schoolOf(urn), personId, personName: nameOf(personId) };
    const known = found.get(contribution);
    if (known) known.push(row);
    else found.set(contribution, [row]);
  }
  return found;
}

/** Each row of `selectContributions` with what is its own of what came once for all of them. */
export function withAround<Row extends AroundColumns>(rows: readonly Row[]): (Row & AroundRow)[] {
  const { people, schools, roles, reactions = null } = rows.find(row => row.people !== null) ?? {};
  const nameOf = (person: PersonId) => people?.[person] ?? '';
  const reacted = reactionsIn(reactions, nameOf, urn => schools?.[urn]?.[0] ?? '');
  return rows.map(row => {
    const [schoolName = null, laName = null] = (row.urn !== null && schools?.[row.urn]) || [];
    return Object.assign(row, {
      author_name: nameOf(row.author_id),
      author_role: roles?.[`${row.author_id} ${row.urn ?? row.group_id}`] ?? null,
      school_name: schoolName,
      la_name: laName,
      reacted: reacted.get(row.id) ?? [],
    });
  });
}
