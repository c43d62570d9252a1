const versions = `
  select p.id, p.programme_id as programme, p.phase, v.name, v.because, v.reference, v.weights, v.number as version,
    w.name as "madeBy", v.made_at as "madeAt"
  from likeness_profile p join likeness_profile_version v on v.profile_id = p.id join person w on w.id = v.made_by
  where p.programme_id = $1 and p.phase = $2`;

export const own = `${versions} and v.number = p.version order by lower(v.name), p.id`;

export const versionsOf = `${versions} and p.id = $3 order by v.number desc`;

/** Open schools of a phase that are real. */
export const registered = `
  select urn from school where is_open and not is_fictional and phase = $1 order by urn`;

export const authorities = `
  select count(distinct la_code)::int as count from school where is_open and not is_fictional and phase = $1`;
