/**
 * The day that it is in England, in SQL. `current_date` is the day of the database’s own zone: in summer it turns an hour late,
 * or wherever the server stands.
 */
export const todayInEngland = `(now() at time zone 'Europe/London')::date`;
