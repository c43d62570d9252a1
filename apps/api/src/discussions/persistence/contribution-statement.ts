import { flagsOf, readingsOf } from '../../safeguarding/flag-view.js';
import { aboutOf } from './contribution-about.js';
import { filesOf } from './contribution-files.js';
import { movesOf, reactionsByContribution } from './contribution-marks.js';

/** The viewer's first answer to the prompt in a write-first round: what others wrote there is open from here on. */
const opensSection = (viewer: string) => `(c.write_first and c.parent_id is null and c.author_id = ${viewer}
      and not exists (select from contribution w where w.author_id = c.author_id and w.discussion_id = c.discussion_id
        and w.section_id = c.section_id and w.parent_id is null and (w.posted_at, w.id) < (c.posted_at, c.id)))`;

const among = 'contribution_id = any (p.ids)';

/**
 * Marks that few contributions have: who of the page has which is asked once, and only for those the mark itself is
 * gathered. A subquery of each kind for each row cost three times what the words cost.
 */
const rare = `select
    array(select contribution_id from flag where ${among}) as flagged,
    array(select contribution_id from hidden_words_reading where ${among}) as opened,
    array(select contribution_id from contribution_move where ${among}) as moved,
    array(select contribution_id from pinned_point where ${among}) as pinned,
    array(select contribution_id from attachment where ${among}) as with_files
  from (select array_agg(id) as ids from page) p`;

const forThe = (few: string, mark: string) => `case when c.id = any (rare.${few}) then ${mark} end`;

/**
 * Contributions with author and school, resolved, the oldest first. The words of a stub never leave the database. `viewer`
 * is the statement's parameter for the person who looks; `which` says which of the contributions `c` in the discussions
 * `d`, and may end in an order and a limit.
 */
export const selectContributions = (viewer: string, which: string) => `
  with page as materialized (
    select c.id, c.discussion_id, c.section_id, c.parent_id, c.client_id, c.revision, c.has_words, c.body_text,
      c.document, c.author_id, c.urn, c.research_consent, c.posted_at, c.edited_at, c.deleted_at, c.deleted_by,
      c.hidden_at, c.change_count, d.closed_at, d.write_first, d.group_id
    from contribution c join discussion d on d.id = c.discussion_id where ${which}
  ), rare as materialized (${rare})
  select c.id, c.discussion_id, c.section_id, c.parent_id, c.client_id, c.revision,
    case when c.has_words then c.body_text end as body,
    case when c.has_words then c.document end as document,
    c.author_id, p.name as author_name, a.role as author_role,
    c.urn, s.name as school_name, la.name as la_name, c.research_consent,
    c.posted_at, c.edited_at, c.deleted_at, c.deleted_by, c.hidden_at, c.change_count, c.closed_at,
    ${forThe('pinned', aboutOf)} as about, ${forThe('with_files', filesOf)} as files,
    ${forThe('flagged', flagsOf)} as flags, ${forThe('opened', readingsOf)} as word_readings,
    ${forThe('moved', movesOf)} as moves, x.reactions, y.contribution_id is not null as is_read,
    c.write_first, ${opensSection(viewer)} as opens_section
  from page c cross join rare
  join person p on p.id = c.author_id
  left join school s on s.urn = c.urn
  left join local_authority la on la.code = s.la_code
  left join contribution_read y on y.contribution_id = c.id and y.person_id = ${viewer}
  left join (${reactionsByContribution}) x on x.contribution_id = c.id
  left join lateral (
    select rg.role from role_grant rg
    where rg.person_id = c.author_id and rg.scope_id = coalesce(c.urn, c.group_id::text)
    order by rg.until_on desc nulls first, rg.role limit 1
  ) a on true
  order by c.posted_at, c.id`;
