import { todayInEngland } from '../../platform/today-in-england.js';

/** The name of the place where right `g` holds; null for rights that hold everywhere. */
export const scopeNameOf = `coalesce(
  (select name from school where g.role in ('school leader', 'deputy', 'colleague') and urn = g.scope_id),
  (select name from school_group where g.role in ('facilitator', 'guest') and id::text = g.scope_id),
  (select name from programme where g.role in ('coordinator', 'researcher', 'steering member') and id::text = g.scope_id),
  (select name from local_authority where g.role = 'LA officer' and code = g.scope_id)
)`;

/** The rights that person `p` holds today, with the names of their places, as JSON; only some of them if a condition says so. */
export const namedGrants = (condition = 'true'): string => `(
  select coalesce(json_agg(json_build_object(
    'id', g.id, 'role', g.role, 'scopeId', nullif(g.scope_id, ''), 'scopeName', ${scopeNameOf}
  ) order by g.role, g.scope_id), '[]')
  from role_grant g
  where g.person_id = p.id and g.from_on <= ${todayInEngland} and (g.until_on is null or g.until_on > ${todayInEngland})
    and ${condition}
) as grants`;
