import type {
  LibraryClaim,
  LibraryContent,
  LibraryPractice,
  LibraryVersion,
  LibraryWithdrawal,
} from '@pathways/domain/library';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { PracticeId, ProgrammeId, Urn } from '@pathways/domain/shared';
import { toConfidence, toTry, triesOf, type TryColumns } from './library-tries.js';

export interface PracticeRow {
  practice_id: PracticeId;
  version_id: string;
  number: number;
  slug: string;
  title: string;
  problem: string;
  context: string;
  what_they_did: string;
  what_it_took: string;
  what_changed: string;
  where_it_may_not_work: string;
  limits: string;
  phase: SchoolPhase;
  themes: string[];
  published_at: Date;
  programme_id: ProgrammeId;
  programme_name: string;
  is_fictional: boolean;
  withdrawn_at: Date | null;
  withdrawn_because: string | null;
  successor: LibraryWithdrawal['successor'];
  versions: { number: number; publishedAt: string; changeNote: string }[];
  tries: TryColumns[];
}

/** $1 slug, $2 number or null for the newest. Drafts and versions in review are no rows of this. */
export const practice = `
  select p.id as practice_id, v.id as version_id, v.number, p.slug, v.title, v.problem, v.context, v.what_they_did, v.what_it_took, v.what_changed,
    v.where_it_may_not_work, v.limits, v.phase, v.themes, v.published_at, p.programme_id, g.name as programme_name,
    g.is_fictional, p.withdrawn_at, p.withdrawn_because,
    (select jsonb_build_object('slug', n.slug, 'title', w.title)
     from practice n join practice_version w on w.practice_id = n.id and w.published_at is not null
     where n.id = p.successor_id and n.state = 'published' order by w.number desc limit 1) as successor,
    (select jsonb_agg(jsonb_build_object('number', w.number, 'publishedAt', w.published_at, 'changeNote', w.change_note)
       order by w.number desc)
     from practice_version w where w.practice_id = p.id and w.published_at is not null) as versions,
    ${triesOf} as tries
  from practice p
  join practice_version v on v.practice_id = p.id and v.published_at is not null
  join programme g on g.id = p.programme_id
  where p.slug = $1 and p.state in ('published', 'withdrawn') and ($2::integer is null or v.number = $2)
  order by v.number desc limit 1`;

export interface ClaimRow {
  id: string;
  body_text: string;
  quote: string | null;
  urn: Urn | null;
  school_name: string | null;
  heading: string | null;
  posted_at: Date | null;
}

/** Quotations come out of `quotable_passage`: what its school has not agreed to at this moment is no row of it. */
export const claims = `
  select k.id, k.body_text, q.quote, q.urn, case when q.purpose = 'quote named' then n.name end as school_name,
    s.heading, c.posted_at
  from claim k
  left join claim_excerpt x on x.claim_id = k.id
  left join quotable_passage q on q.excerpt_id = x.excerpt_id and q.purpose = x.purpose
  left join excerpt e on e.id = q.excerpt_id
  left join contribution c on c.id = e.contribution_id
  left join prompt_section s on s.id = c.section_id
  left join school n on n.urn = q.urn
  where k.version_id = $1
  order by k.position, x.excerpt_id`;

type Speak = (urn: Urn | null) => string;

/** A claim without a quotation left rests on nothing that may be shown, so it is not shown either. */
export function toClaims(
  rows: readonly ClaimRow[],
  speak: Speak,
): Pick<LibraryContent, 'claims' | 'hiddenClaims'> {
  const all = new Map<string, { text: string; quotes: LibraryClaim['quotes'][number][] }>();
  for (const row of rows) {
    const claim = all.get(row.id) ?? { text: row.body_text, quotes: [] };
    all.set(row.id, claim);
    if (row.quote === null || row.heading === null || row.posted_at === null) continue;
    const speaker = row.school_name ?? speak(row.urn);
    claim.quotes.push({ words: row.quote, speaker, prompt: row.heading, saidAt: row.posted_at });
  }
  const shown = [...all.values()].filter(claim => claim.quotes.length > 0);
  return { claims: shown, hiddenClaims: all.size - shown.length };
}

const toVersion = (version: PracticeRow['versions'][number]): LibraryVersion => ({
  ...version,
  publishedAt: new Date(version.publishedAt),
});

const toContent = (
  row: PracticeRow,
  made: Pick<LibraryContent, 'claims' | 'hiddenClaims'>,
): LibraryContent => ({
  number: row.number,
  problem: row.problem,
  context: row.context,
  whatTheyDid: row.what_they_did,
  whatItTook: row.what_it_took,
  whatChanged: row.what_changed,
  whereItMayNotWork: row.where_it_may_not_work,
  limits: row.limits,
  publishedAt: row.published_at,
  ...made,
});

export function toPractice(
  row: PracticeRow,
  made: Pick<LibraryContent, 'claims' | 'hiddenClaims'>,
  asOf: Date,
): LibraryPractice {
  const { withdrawn_at: at, withdrawn_because: reason, successor } = row;
  return {
    practiceId: row.practice_id,
    slug: row.slug,
    title: row.title,
    phase: row.phase,
    themes: row.themes,
    programmeName: row.programme_name,
    isFictional: row.is_fictional,
    versions: row.versions.map(toVersion),
    content: at === null ? toContent(row, made) : null,
    withdrawal: at === null ? null : { at, reason: reason ?? '', successor },
    confidence: toConfidence(row.tries, asOf),
    tries: row.tries.map(toTry),
  };
}
