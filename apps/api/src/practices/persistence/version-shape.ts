import type { PracticeCard, VersionState } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';

/** A version's state is read off its dates. */
export const versionStateOf = (row: {
  readonly publishedAt: Date | null;
  readonly sentToReviewAt: Date | null;
}): VersionState => {
  if (row.publishedAt) return 'published';
  return row.sentToReviewAt ? 'review' : 'draft';
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
  change_note: string;
}

export const cardColumns = `v.title, v.problem, v.what_they_did, v.what_it_took, v.what_changed, v.where_it_may_not_work,
  v.context, v.limits, v.phase, v.themes, v.change_note`;

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
  changeNote: row.change_note,
});
