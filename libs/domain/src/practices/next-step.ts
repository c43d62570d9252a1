import type { PracticeState, VersionState } from './practice.js';

export type ActsNext = 'writer' | 'editor' | 'nobody';

/** Whose turn it is with a practice, so that nothing lies between two chairs. */
export function whoActsNext(state: PracticeState, version: VersionState, lostQuotes: number): ActsNext {
  if (state === 'withdrawn') return 'nobody';
  if (version === 'draft') return 'writer';
  if (version === 'review') return 'editor';
  return lostQuotes > 0 ? 'editor' : 'nobody';
}
