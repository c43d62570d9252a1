import { Chance } from '../coding/agreement/chance.js';

/**
 * Draws `wanted` of the pool without replacement: the same pool and seed give the same draw on each day and machine, whatever the pool's
 * order. Algorithm: the first steps of the Fisher–Yates shuffle (R. Durstenfeld, "Algorithm 235: Random permutation", CACM 7(7), 1964).
 */
export function drawSample<Id extends string>(
  pool: readonly Id[],
  wanted: number,
  seed: number,
): readonly Id[] {
  const left = [...new Set(pool)].sort();
  const chance = new Chance(seed);
  const drawn: Id[] = [];
  while (drawn.length < wanted && left.length > 0) {
    const [taken] = left.splice(chance.below(left.length), 1);
    if (taken !== undefined) drawn.push(taken);
  }
  return drawn;
}
