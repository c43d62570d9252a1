import {
  accept,
  refuse,
  type Actor,
  type ContributionId,
  type PersonId,
  type ProgrammeId,
  type Result,
} from '../shared/index.js';
import { sampleLimits } from './analysis.js';
import { canAnalyse } from './analysis.policy.js';
import { drawSample } from './draw-sample.js';

/** How the set comes about: so many drawn by a seed, or chosen by hand. */
export type SampleChoice =
  | { readonly kind: 'drawn'; readonly wanted: number; readonly seed: number }
  | { readonly kind: 'chosen'; readonly contributions: readonly ContributionId[] };

export interface SamplePlan {
  readonly programme: ProgrammeId;
  readonly coders: readonly PersonId[];
  readonly choice: SampleChoice;
}

/** What there is to draw from, and who may code in the programme today. */
export interface SampleGround {
  readonly pool: readonly ContributionId[];
  readonly researchers: readonly PersonId[];
}

export type StartSampleRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'TooFewCoders' }
  | { readonly kind: 'CoderNotResearcher' }
  | { readonly kind: 'TooFewToSample'; readonly available: number };

/**
 * A researcher draws a sample set and names its coders. Answers the contributions in it, in the order in which they were drawn. What is not
 * open to research, or not in a room that the researcher may read, is not in the pool and so never in a set.
 */
export function startSample(
  actor: Actor,
  { programme, coders, choice }: SamplePlan,
  { pool, researchers }: SampleGround,
): Result<readonly ContributionId[], StartSampleRefusal> {
  if (!canAnalyse(actor, programme)) return refuse({ kind: 'NotVisible' });
  if (new Set(coders).size < 2) return refuse({ kind: 'TooFewCoders' });
  if (coders.some(coder => !researchers.includes(coder))) return refuse({ kind: 'CoderNotResearcher' });
  const available = pool.length;
  if (choice.kind === 'drawn') {
    if (available < choice.wanted || available === 0) return refuse({ kind: 'TooFewToSample', available });
    return accept(drawSample(pool, Math.min(choice.wanted, sampleLimits.contributions), choice.seed));
  }
  const chosen = [...new Set(choice.contributions)].filter(id => pool.includes(id));
  if (chosen.length === 0) return refuse({ kind: 'TooFewToSample', available: 0 });
  return accept(chosen);
}
