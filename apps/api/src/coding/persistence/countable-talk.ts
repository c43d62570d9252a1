import { isInOpenSample } from '../../analysis/blind.js';
import { openToAll } from '../../discussions/open-talk.js';
import { versionRead } from './codebook-statements.js';

/** Schools have no month of their own: the month in which the contribution was posted, on the clock of Greater Manchester. */
const monthSaid = `to_char(c.posted_at at time zone 'Europe/London', 'YYYY-MM')`;

/** Which contributions `c` in discussions `d` are in tables and themes: talk that somebody codes blind is not, whoever asks. */
const isOpenToAll = `${openToAll} and not ${isInOpenSample('c.id')}`;

/** $1 the programme: all whose words are open to research. */
export const openContributions = `
  select c.id from contribution c join discussion d on d.id = c.discussion_id join school_group g on g.id = d.group_id
  where g.programme_id = $1 and c.has_words and c.research_consent order by c.id`;

/**
 * $1 contributions, $2 the programme: what of them is counted. Those of which nothing may be are left out. A mark is one text for each
 * coding: code, counted as, version made under, version read, coder; after a comma revision, start and end.
 */
export const countableTalk = `
  select c.id, c.urn, d.group_id as "group", d.cycle_id as cycle, ${monthSaid} as month,
    extract(epoch from c.posted_at) * 1000 as "saidAt", ${isOpenToAll} as "isOpenToAll", m.marks
  from contribution c join discussion d on d.id = c.discussion_id join school_group g on g.id = d.group_id
  left join (
    select k.contribution_id, string_agg(
      concat_ws(' ', k.code_id, k.counted_code_id, k.code_version, ${versionRead('a')}, k.coded_by) || ',' ||
      concat_ws(' ', e.revision, e.starts_at, e.ends_at), ';') as marks
    from counted_coding k join coding a on a.id = k.id join excerpt e on e.id = k.excerpt_id
    where k.contribution_id = any($1::uuid[]) group by 1
  ) m on m.contribution_id = c.id
  where c.id = any($1::uuid[]) and g.programme_id = $2 and c.has_words and c.research_consent and (
    select h.research_access from charter h where h.group_id = d.group_id order by h.number desc limit 1)`;

/**
 * $1 what the reader saw last (null: nothing): what changed since, and what it sees now. Both are of one moment. Rows that came with a
 * backup are numbered by another cluster: those of its future are no news, or they would be read anew at each question.
 */
export const talkChangesSince = `
  select pg_current_snapshot()::text as seen, array(
    select distinct contribution_id from talk_change
    where changed_in >= pg_snapshot_xmin($1::pg_snapshot) and changed_in < pg_snapshot_xmax(pg_current_snapshot())
      and not pg_visible_in_snapshot(changed_in, $1::pg_snapshot)) as changed`;

/** $1 the viewer. */
export const readBlind = 'select contribution_id as id from blind_reading where person_id = $1';
