/** A value as the rules know it. Numbers as numbers: `numeric` would come as text otherwise. */
export const valueColumns = `v.term, v.part, v.version, v.state, v.value::float8 as value, v.as_at::text as "asAt",
    v.status, v.source, v.basis, v.note, v.because`;

export const targetColumns = `t.version, t.operator, t.value::float8 as value, t.by_term as "byTerm", t.direction, t.because`;
