import type {
  DisadvantageBand,
  EffectTime,
  EvidenceKind,
  FrameworkLink,
  GeneralContext,
  Licence,
  OutcomeTag,
  PhaseVariant,
  PracticeCard,
  ResearchLink,
  SizeBand,
  VersionState,
} from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';

interface StateDates {
  readonly publishedAt: Date | null;
  readonly sentToReviewAt: Date | null;
  readonly reviewedAt: Date | null;
  readonly readyAt: Date | null;
}

export const stateDatesOf = (row: {
  readonly published_at: Date | null;
  readonly sent_to_review_at: Date | null;
  readonly reviewed_at: Date | null;
  readonly ready_at: Date | null;
}): StateDates => ({
  publishedAt: row.published_at,
  sentToReviewAt: row.sent_to_review_at,
  reviewedAt: row.reviewed_at,
  readyAt: row.ready_at,
});

/** A version's state is read off its dates. */
export const versionStateOf = (row: StateDates): VersionState => {
  if (row.publishedAt) return 'published';
  if (!row.sentToReviewAt) return 'draft';
  if (!row.reviewedAt) return 'review';
  return row.readyAt ? 'ready' : 'approval';
};

export interface CardColumns {
  title: string;
  problem: string;
  what_they_did: string;
  what_it_took: string;
  what_changed: string;
  where_it_may_not_work: string;
  context: string;
  limits: string;
  phase: SchoolPhase;
  themes: string[];
  conditions: string;
  what_did_not_work: string;
  evidence: string;
  evidence_kind: EvidenceKind | null;
  outcomes: OutcomeTag[];
  framework_entries: FrameworkLink[];
  learners: string[];
  time_to_first_effect: EffectTime | null;
  phase_variants: PhaseVariant[];
  research: ResearchLink[];
  review_by: string | null;
  licence: Licence | null;
  change_note: string;
}

export const cardColumns = `v.title, v.problem, v.what_they_did, v.what_it_took, v.what_changed, v.where_it_may_not_work,
  v.context, v.limits, v.phase, v.themes, v.conditions, v.what_did_not_work, v.evidence, v.evidence_kind, v.outcomes,
  v.framework_entries, v.learners, v.time_to_first_effect, v.phase_variants, v.research, v.review_by::text as review_by,
  v.licence, v.change_note`;

export const toCard = (row: CardColumns): PracticeCard => ({
  title: row.title,
  problem: row.problem,
  whatTheyDid: row.what_they_did,
  whatItTook: row.what_it_took,
  whatChanged: row.what_changed,
  whereItMayNotWork: row.where_it_may_not_work,
  context: row.context,
  limits: row.limits,
  phase: row.phase,
  themes: row.themes,
  conditions: row.conditions,
  whatDidNotWork: row.what_did_not_work,
  evidence: row.evidence,
  evidenceKind: row.evidence_kind,
  outcomes: row.outcomes,
  frameworkEntries: row.framework_entries,
  learners: row.learners,
  timeToFirstEffect: row.time_to_first_effect,
  phaseVariants: row.phase_variants,
  research: row.research,
  reviewBy: row.review_by,
  licence: row.licence,
  changeNote: row.change_note,
});

export interface ContextColumns {
  context_phases: SchoolPhase[];
  size_bands: SizeBand[];
  disadvantage_bands: DisadvantageBand[];
  authorities: number;
  schools: number;
}

export const contextColumns =
  'v.context_phases, v.size_bands, v.disadvantage_bands, v.authorities, v.schools';

export const toContext = (row: ContextColumns): GeneralContext => ({
  phases: row.context_phases,
  sizeBands: row.size_bands,
  disadvantageBands: row.disadvantage_bands,
  authorities: row.authorities,
  schools: row.schools,
});
