import { mayTell, type Footing } from '../suppression/index.js';

/** What came of one section of a sheet, over all groups that held a discussion on it. Counts alone. */
export interface PromptUse extends Footing {
  readonly discussions: number;
  readonly contributions: number;
  readonly codings: number;
  readonly practices: number;
}

/** By the one rule for small numbers: with few schools a count could be one school's, and none of the section's is told. */
export const isTold = (use: Footing): boolean => mayTell(use);
