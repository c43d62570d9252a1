import type { PracticeState, VersionState } from './practice.js';

/** How far a practice has come, in one word: seven at most, each with somebody who acts next. */
export const practiceStages = [
  'draft',
  'review',
  'approval',
  'ready',
  'published',
  'revised',
  'withdrawn',
] as const;
export type PracticeStage = (typeof practiceStages)[number];

/** A published practice whose next version is begun is being revised until that version goes to review. */
export function stageOf(practice: PracticeState, newest: VersionState): PracticeStage {
  if (practice === 'withdrawn') return 'withdrawn';
  if (newest === 'draft' && practice === 'published') return 'revised';
  return newest;
}
