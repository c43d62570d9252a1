import { flagsOf, readingsOf } from '../../safeguarding/flag-view.js';
import { aboutOf } from './contribution-about.js';
import { filesOf } from './contribution-files.js';
import { around, aroundColumns } from './contribution-around.js';
import { movesOf } from './contribution-marks.js';

/** The viewer's first answer to the prompt in a write-first round: what others wrote there is open from here on. */
const opensSection = (viewer: string) => `(c.write_first and c.parent_id is null and c.author_id = ${viewer}
      and not exists (select from contribution w where w.author_id = c.author_id and w.discussion_id = c.discussion_id
        and w.section_id = c.section_id and w.parent_id is null and (w.posted_at, w.id) < (c.posted_at, c.id)))`;

const among = 'contribution_id = any (p.ids)';

/**
 * Marks that few contributions have: who of the page has which is asked once, and only for those the mark itself is
 * gathered. A subquery of each kind for each row cost three times what the words cost.
 */
const rare = (viewer: string) => `select
    array(select contribution_id from flag where ${among}) as flagged,
    array(select contribution_id from hidden_words_reading where ${among}) as opened,
    array(select contribution_id from contribution_move where ${among}) as moved,
    array(select contribution_id from pinned_point where ${among}) as pinned,
    array(select contribution_id from attachment where ${among}) as with_files,
    array(select contribution_id from contribution_read where ${among} and person_id = ${viewer}) as read
  from ids p`;

const forThe = (few: string, mark: string) => `case when c.id = any (rare.${few}) then ${mark} end`;

/**
 * Contributions, the oldest first. The words of a stub never leave the database. Who and which schools are around them
 * comes once for all, with the first of `ids`: `withAround` gives each row its own. `viewer` is the statement's parameter
 * for the person who looks; `which` says which of the contributions `c` in the discussions `d`, and may end in an order
 * and a limit.
 */
export const selectContributions = (viewer: string, which: string) => `
  with page as materialized (
    select c.id, c.discussion_id, c.section_id, c.parent_id, c.client_id, c.revision, c.has_words, c.body_text,
      c.document, c.author_id, c.urn, c.research_consent, c.posted_at, c.edited_at, c.deleted_at, c.deleted_by,
      c.hidden_at, c.change_count, d.closed_at, d.write_first, d.group_id
    from contribution c join discussion d on d.id = c.discussion_id where ${which}
  ), ids as materialized (select array_agg(id) as ids from page),
  rare as materialized (${rare(viewer)}),
  ${around}
  select c.id, c.discussion_id, c.group_id, c.section_id, c.parent_id, c.client_id, c.revision,
    case when c.has_words then c.body_text end as body,
    case when c.has_words then c.document end as document,
    c.author_id, c.urn, c.research_consent,
    c.posted_at, c.edited_at, c.deleted_at, c.deleted_by, c.hidden_at, c.change_count, c.closed_at,
    ${forThe('pinned', aboutOf)} as about, ${forThe('with_files', filesOf)} as files,
    ${forThe('flagged', flagsOf)} as flags, ${forThe('opened', readingsOf)} as word_readings,
    ${forThe('moved', movesOf)} as moves, c.id = any (rare.read) as is_read,
    c.write_first, ${opensSection(viewer)} as opens_section, ${aroundColumns}
  from page c cross join rare cross join around
  order by c.posted_at, c.id`;
