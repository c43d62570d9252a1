import { Chance } from './chance.js';

export interface Interval {
  readonly lower: number;
  readonly upper: number;
  /** The share of the draws that lie between the two, for example 0.95. */
  readonly level: number;
  /** Draws from which a value came; the others varied in nothing and say nothing. */
  readonly usedDraws: number;
}

export interface BootstrapPlan {
  readonly seed: number;
  /** How often the sample is drawn again; 1,000 or more for an interval that is shown. */
  readonly draws: number;
  /** Above 0 and below 1. */
  readonly level: number;
}

export const usualPlan: BootstrapPlan = { seed: 1, draws: 2_000, level: 0.95 };

/** The smallest value that at least the share `part` of the sorted values does not exceed (nearest rank). */
const quantile = (sorted: readonly number[], part: number): number =>
  sorted[Math.min(sorted.length - 1, Math.max(0, Math.ceil(part * sorted.length) - 1))] ?? Number.NaN;

/**
 * A percentile interval by the bootstrap: as many clusters as there are, drawn with replacement, again and again; the statistic of each
 * draw; the middle `level` of them. Whole clusters are drawn because what lies within one is not independent: a coder marks a stretch, not
 * one letter after another. Null with fewer than two clusters, or when fewer than half of the draws give a value.
 * Sources: B. Efron, R. Tibshirani, "An Introduction to the Bootstrap", 1993, section 13.3 (percentile interval); A. Zapf et al., "Measuring
 * inter-rater reliability for nominal data", BMC Medical Research Methodology 16:93, 2016 (drawing units with replacement
 * for Krippendorff's alpha); C. Field, A. Welsh, "Bootstrapping clustered data", JRSS B 69(3), 2007 (drawing clusters).
 */
export function bootstrapInterval<Cluster>(
  clusters: readonly Cluster[],
  statistic: (drawn: readonly Cluster[]) => number | null,
  { seed, draws, level }: BootstrapPlan = usualPlan,
): Interval | null {
  if (clusters.length < 2) return null;
  const chance = new Chance(seed);
  const values: number[] = [];
  for (let draw = 0; draw < draws; draw++) {
    const drawn = clusters.map(() => clusters[chance.below(clusters.length)] as Cluster);
    const value = statistic(drawn);
    if (value !== null) values.push(value);
  }
  if (values.length === 0 || values.length < draws / 2) return null;
  values.sort((a, b) => a - b);
  const tail = (1 - level) / 2;
  return {
    lower: quantile(values, tail),
    upper: quantile(values, 1 - tail),
    level,
    usedDraws: values.length,
  };
}
