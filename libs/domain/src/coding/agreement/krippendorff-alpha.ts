import { valuesIn, valuesOf, type Unit } from './judgements.js';

/** What a coincidence matrix of nominal data comes down to. Tallies of parts, over the same values, add up to the tally of the whole. */
export interface Tally {
  /** The sum of the matrix's diagonal, o_cc: pairs of equal values, each unit's pairs divided by its judgements less one. */
  readonly equal: number;
  /** The matrix's margins, n_c, in the order of the values: how often each was given in units that were judged at least twice. */
  readonly margins: readonly number[];
}

export function tallyOf(units: readonly Unit[], values: readonly string[]): Tally {
  let equal = 0;
  const margins = values.map(() => 0);
  for (const unit of units) {
    const given = valuesOf(unit);
    const judged = [...given.values()].reduce((sum, times) => sum + times, 0);
    for (const [at, value] of values.entries()) {
      const times = given.get(value) ?? 0;
      if (times === 0) continue;
      equal += (unit.count * times * (times - 1)) / (judged - 1);
      margins[at] = (margins[at] ?? 0) + unit.count * times;
    }
  }
  return { equal, margins };
}

function sumOf(tallies: readonly Tally[]): Tally {
  let equal = 0;
  const margins = (tallies[0]?.margins ?? []).map(() => 0);
  for (const tally of tallies) {
    equal += tally.equal;
    for (let at = 0; at < margins.length; at++) margins[at] = (margins[at] ?? 0) + (tally.margins[at] ?? 0);
  }
  return { equal, margins };
}

/**
 * Krippendorff's alpha for nominal data from the tallies of its parts:
 * alpha = 1 - D_o / D_e = ((n - 1) * sum o_cc - sum n_c (n_c - 1)) / (n (n - 1) - sum n_c (n_c - 1)).
 * 1 is perfect, 0 is chance, below 0 is systematic disagreement. Null when nothing was judged twice or only one value was ever given: where
 * nothing varies, nothing can be said about reliability.
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability", University of Pennsylvania, 2011 (repository.upenn.edu/asc_papers/43),
 * sections B (two observers) and C (any number of observers, missing data).
 */
export function alphaOf(tallies: readonly Tally[]): number | null {
  const { equal, margins } = sumOf(tallies);
  let total = 0;
  let chance = 0;
  for (const times of margins) {
    total += times;
    chance += times * (times - 1);
  }
  const room = total * (total - 1) - chance;
  return room === 0 ? null : ((total - 1) * equal - chance) / room;
}

/** Krippendorff's alpha for nominal data: any number of coders, any number of values, missing judgements. See `alphaOf`. */
export const krippendorffAlpha = (units: readonly Unit[]): number | null =>
  alphaOf([tallyOf(units, valuesIn(units))]);
