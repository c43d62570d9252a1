export const holdGroup = `select id from school_group where id = $1 for update`;

/** The settings of charter `c`, under the names of the clauses. */
const clausesOf = `json_build_object('researchAccess', c.research_access, 'textInEmail', c.text_in_email,
  'researchMonths', c.research_months, 'quoting', c.quoting, 'guests', c.guests, 'readableMonths', c.readable_months)`;

export const inForce = `
  select c.number, ${clausesOf} as clauses, array(
    select a.urn from charter_acceptance a left join charter_change x on x.id = a.change_id
    where a.group_id = c.group_id and a.number = c.number and (x.id is null or x.outcome = 'adopted')) as "acceptedBy"
  from charter c where c.group_id = $1 order by c.number desc limit 1`;

export const waiting = `
  select x.id, x.group_id as "group", x.number, x.clauses, x.because, x.proposed_by as "proposedBy",
    x.proposed_for as "proposedFor", x.proposed_at as "proposedAt",
    array(select a.urn from charter_acceptance a where a.change_id = x.id) as "acceptedBy"
  from charter_change x where x.group_id = $1 and x.outcome is null`;

export const keepChange = `
  insert into charter_change (id, group_id, number, clauses, because, proposed_by, proposed_for, proposed_at)
  values ($1, $2, $3, $4, $5, $6, $7, $8)`;

export const keepAcceptance = `
  insert into charter_acceptance (id, group_id, number, change_id, urn, accepted_by, accepted_at)
  values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing`;

/** $1 the new charter, $2 the change, $3 now, $4 whose yes was the last. */
export const adopt = `
  with adopted as (
    update charter_change set outcome = 'adopted', settled_at = $3, settled_by = $4 where id = $2 returning *)
  insert into charter (id, group_id, number, research_access, text_in_email, research_months, quoting, guests,
    readable_months, adopted_at, adopted_by)
  select $1, x.group_id, x.number, (x.clauses->>'researchAccess')::boolean, (x.clauses->>'textInEmail')::boolean,
    (x.clauses->>'researchMonths')::integer, x.clauses->>'quoting', (x.clauses->>'guests')::boolean,
    (x.clauses->>'readableMonths')::integer, $3, $4
  from adopted x`;

export const giveUp = `
  update charter_change
  set outcome = $2, settled_at = $3, settled_by = $4, settled_for = $5, settled_because = $6 where id = $1`;

const inSight = (column: string) => `case when x.hidden_at is null then ${column} else '' end`;

/** $1 the group: what its charter page shows. */
export const page = `
  select g.id as "group", g.name as "groupName", (
    select json_agg(json_build_object('number', c.number, 'clauses', ${clausesOf}, 'adoptedAt', c.adopted_at,
      'because', (select ${inSight('x.because')} from charter_change x
        where x.group_id = c.group_id and x.number = c.number and x.outcome = 'adopted')) order by c.number desc)
    from charter c where c.group_id = g.id) as versions,
  (select coalesce(json_agg(json_build_object('id', x.id, 'number', x.number, 'clauses', x.clauses,
      'isHidden', x.hidden_at is not null, 'because', ${inSight('x.because')}, 'proposedById', x.proposed_by, 'proposedBy', p.name, 'proposedFor', s.name,
      'proposedAt', x.proposed_at, 'outcome', x.outcome, 'settledAt', x.settled_at, 'settledFor', t.name,
      'settledBecause', ${inSight('x.settled_because')}) order by x.proposed_at desc), '[]')
    from charter_change x join person p on p.id = x.proposed_by left join school s on s.urn = x.proposed_for
      left join school t on t.urn = x.settled_for
    where x.group_id = g.id) as changes,
  (select coalesce(json_agg(json_build_object('urn', s.urn, 'name', s.name) order by s.name), '[]')
    from group_member m join school s on s.urn = m.urn where m.group_id = g.id and m.left_at is null) as schools,
  (select coalesce(json_agg(json_build_object('urn', a.urn, 'school', s.name, 'number', a.number,
      'change', a.change_id, 'acceptedBy', p.name, 'acceptedAt', a.accepted_at) order by a.accepted_at), '[]')
    from charter_acceptance a join school s on s.urn = a.urn join person p on p.id = a.accepted_by
    where a.group_id = g.id) as acceptances
  from school_group g where g.id = $1`;
