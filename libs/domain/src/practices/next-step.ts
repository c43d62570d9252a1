import type { PracticeState, VersionState } from './practice.js';

export const actsNextParties = ['writer', 'editor', 'school', 'nobody'] as const;
export type ActsNext = (typeof actsNextParties)[number];

/** What is known of a practice beside its states. */
export interface StandingWords {
  /** Published claims whose words may no longer be shown. */
  readonly lostQuotes: number;
  /** Places whose school offered other words or withheld them: its writer decides. */
  readonly toSettle: number;
}

/** Whose turn it is with a practice, so that nothing lies between two chairs. */
export function whoActsNext(
  state: PracticeState,
  version: VersionState,
  { lostQuotes, toSettle }: StandingWords,
): ActsNext {
  if (state === 'withdrawn') return 'nobody';
  if (version === 'draft') return 'writer';
  if (version === 'review' || version === 'ready') return 'editor';
  if (version === 'approval') return toSettle > 0 ? 'writer' : 'school';
  return lostQuotes > 0 ? 'editor' : 'nobody';
}
