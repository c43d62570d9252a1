import type { Strip } from './strip.js';
import { plant } from './kd-tree.js';
import { Pricing, type PriceEffort } from './prices.js';
import { real } from './vectors.js';
import type { Workplace } from './workplace.js';

/** Prices of a strip as if there were no other schools: where the prices of the whole start from. */
export interface PriceErrand {
  readonly kind: 'prices';
  readonly strip: Strip;
  readonly effort: PriceEffort;
}

/** A price per school of the strip, in its order. They prove nothing about the whole. */
export function priceStrip({ strip, effort }: PriceErrand, { shouldStop }: Workplace): Float64Array {
  const tree = plant(strip.schools, strip.distance);
  const row = new Map(tree.space.schools.map((school, i) => [school.id, i]));
  const there = strip.schools.map(school => row.get(school.id) ?? 0);
  const moved = (pairs: Strip['apart']): [number, number][] =>
    pairs.map(([i, j]) => [there[i] ?? 0, there[j] ?? 0]);
  tree.space.lock(moved(strip.apart), moved(strip.mates));
  const u = new Pricing(tree).climb(effort, shouldStop);
  return Float64Array.from(there, at => real(u, at));
}
