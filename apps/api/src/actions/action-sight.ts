/** The newest wording stands; the actions are those of it. */
const stands = (table: string, key: string) =>
  `not exists (select from ${table} x where x.${key} = o.${key} and x.number > o.number)`;

/**
 * An action whose words stand in minutes, or in what a round came to, that are hidden is hidden with them, until somebody wrote
 * others. `a` is the action. Whatever shows an action's words asks this.
 */
export const isInSight = `(not exists (
    select from meeting_minutes o where o.meeting_id = a.meeting_id and o.hidden_at is not null
      and ${stands('meeting_minutes', 'meeting_id')})
  and not exists (
    select from round_outcome o where o.discussion_id = a.discussion_id and o.hidden_at is not null
      and ${stands('round_outcome', 'discussion_id')}))`;
