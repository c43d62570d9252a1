import type { SchoolTalk } from '@pathways/domain/analysis';
import { isInOpenSample } from '../blind.js';
import type { CellAsked, CellExcerptView } from '../application/table.queries.js';
import { isResearchable } from './researchable.js';
import type { TalkFacts } from './talk-facts.js';

export type BehindRow = CellExcerptView;

/** So many excerpts are shown, of as many contributions at most. */
export const shownAtMost = 200;

/** Stretches that are counted in tables, one for each coding. */
const counted = `
  counted_coding k join excerpt e on e.id = k.excerpt_id join contribution c on c.id = k.contribution_id
  join discussion d on d.id = c.discussion_id`;
const isCounted = `k.urn is not null and ${isResearchable} and not ${isInOpenSample('c.id')}`;

/** The latest of the excerpts `found`, with what is shown of them. */
const shown = (found: string) => `
  select e.id, e.quote, o.phase::text as phase, x.heading as "promptHeading", e.posted_at as "saidAt",
    array(select distinct n.name from counted_coding k join code n on n.id = k.counted_code_id
      where k.excerpt_id = e.id order by n.name) as codes
  from (select distinct on (s.posted_at, s.id) s.* from (${found}) s order by s.posted_at desc, s.id limit ${shownAtMost}) e
  join prompt_section x on x.id = e.section_id join school o on o.urn = e.urn
  order by e.posted_at desc, e.id`;

const columns = 'e.id, e.quote, c.posted_at, c.section_id, k.urn';

/** $1 a code, $2 contributions. */
export const behindCell = shown(`
  select ${columns} from ${counted}
  where k.counted_code_id = $1 and k.contribution_id = any($2::uuid[]) and ${isCounted}`);

/** $1 a code, $2 another, $3 contributions: stretches with one that overlap one with the other. */
export const behindPair = shown(`
  with placed as materialized (
    select ${columns}, k.contribution_id, k.counted_code_id as code, e.revision, e.starts_at, e.ends_at from ${counted}
    where k.counted_code_id in ($1, $2) and k.contribution_id = any($3::uuid[]) and ${isCounted}
  )
  select p.id, p.quote, p.posted_at, p.section_id, p.urn from placed p
  where exists (select from placed n where n.contribution_id = p.contribution_id and n.revision = p.revision
    and n.code <> p.code and n.starts_at < p.ends_at and n.ends_at > p.starts_at)`);

/** Whether what a school said at some time is counted in the cell. */
export function inCell({ talks }: TalkFacts, { by, value, cycle }: CellAsked): (talk: SchoolTalk) => boolean {
  const ofSchool = new Map(talks.map(({ urn, attributes }) => [urn, attributes]));
  return talk => {
    if (cycle !== null && talk.cycle !== cycle) return false;
    if (by === 'all') return true;
    return (by === 'month' ? talk.month : ofSchool.get(talk.urn)?.[by]) === value;
  };
}
