import type {
  LibraryContent,
  LibraryPractice,
  LibraryVersion,
  LibraryWithdrawal,
} from '@pathways/domain/library';
import type {
  DisadvantageBand,
  EffectTime,
  EvidenceKind,
  Licence,
  OutcomeTag,
  PhaseVariant,
  ResearchLink,
  SizeBand,
} from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { PracticeId, ProgrammeId } from '@pathways/domain/shared';

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
  conditions: string;
  what_did_not_work: string;
  limits: string;
  evidence: string;
  evidence_kind: EvidenceKind | null;
  outcomes: OutcomeTag[];
  serves: LibraryContent['serves'];
  learners: string[];
  time_to_first_effect: EffectTime | null;
  phase_variants: PhaseVariant[];
  research: ResearchLink[];
  review_by: string | null;
  licence: Licence | null;
  context_phases: SchoolPhase[];
  size_bands: SizeBand[];
  disadvantage_bands: DisadvantageBand[];
  authorities: number;
  schools: number;
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
}

/** $1 slug, $2 number or null for the newest. Drafts and versions in review are no rows of this. */
export const practice = `
  select p.id as practice_id, v.id as version_id, v.number, p.slug, v.title, v.problem, v.context, v.what_they_did,
    v.what_it_took, v.what_changed, v.where_it_may_not_work, v.conditions, v.what_did_not_work, v.limits, v.evidence,
    v.evidence_kind, v.outcomes, v.learners, v.time_to_first_effect, v.phase_variants, v.research,
    v.review_by, v.licence, v.context_phases, v.size_bands, v.disadvantage_bands, v.authorities, v.schools, v.phase, v.themes,
    v.published_at, p.programme_id, g.name as programme_name, g.is_fictional, p.withdrawn_at, p.withdrawn_because,
    (select coalesce(jsonb_agg(jsonb_build_object('framework', f.title, 'path', e.path, 'words', e.words)
       order by f.title, e.path), '[]')
     from jsonb_to_recordset(v.framework_entries) named (framework text, ref text)
     join framework f on f.id = named.framework
     join framework_entry e on e.framework_id = f.id and e.path = named.ref) as serves,
    (select jsonb_build_object('slug', n.slug, 'title', w.title)
     from practice n join practice_version w on w.practice_id = n.id and w.published_at is not null
     where n.id = p.successor_id and n.state = 'published' order by w.number desc limit 1) as successor,
    (select jsonb_agg(jsonb_build_object('number', w.number, 'publishedAt', w.published_at, 'changeNote', w.change_note)
       order by w.number desc)
     from practice_version w where w.practice_id = p.id and w.published_at is not null) as versions
  from practice p
  join practice_version v on v.practice_id = p.id and v.published_at is not null
  join programme g on g.id = p.programme_id
  where p.slug = $1 and p.state in ('published', 'withdrawn') and ($2::integer is null or v.number = $2)
  order by v.number desc limit 1`;

export type Claimed = Pick<LibraryContent, 'claims' | 'hiddenClaims'>;
/** What is counted from records rather than written. */
export type Counted = Pick<LibraryPractice, 'dials' | 'tries' | 'links' | 'path'>;

const toVersion = (version: PracticeRow['versions'][number]): LibraryVersion => ({
  ...version,
  publishedAt: new Date(version.publishedAt),
});

const toContent = (row: PracticeRow, made: Claimed): LibraryContent => ({
  number: row.number,
  publishedAt: row.published_at,
  problem: row.problem,
  context: row.context,
  whatTheyDid: row.what_they_did,
  whatItTook: row.what_it_took,
  whatChanged: row.what_changed,
  whereItMayNotWork: row.where_it_may_not_work,
  conditions: row.conditions,
  whatDidNotWork: row.what_did_not_work,
  limits: row.limits,
  evidence: row.evidence,
  evidenceKind: row.evidence_kind,
  outcomes: row.outcomes,
  serves: row.serves,
  learners: row.learners,
  timeToFirstEffect: row.time_to_first_effect,
  phaseVariants: row.phase_variants,
  research: row.research,
  reviewBy: row.review_by,
  licence: row.licence,
  from: {
    phases: row.context_phases,
    sizeBands: row.size_bands,
    disadvantageBands: row.disadvantage_bands,
    authorities: row.authorities,
    schools: row.schools,
  },
  ...made,
});

export function toPractice(row: PracticeRow, made: Claimed, counted: Counted): LibraryPractice {
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
    ...counted,
  };
}
