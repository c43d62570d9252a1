import type { Space } from './space.js';
import { int, real } from './vectors.js';
import { isLegal, pairSum } from './partition.js';

/** Largest phase solved by going through all subsets. */
export const SUBSET_LIMIT = 16;

const LAYERS = 3;

/** The best that can be done with a small phase: groups as rows, and the schools that fit nowhere. */
export interface SubsetOptimum {
  readonly groups: number[][];
  readonly left: number[];
}

/**
 * The optimum of a phase of at most 16 schools, by dynamic programming over subsets: leave out as few
 * schools as possible, then cost as little as possible. The least school not yet dealt with either joins a
 * legal trio or quartet of schools after it, or stays out. Layers count quartets: with s schools placed
 * in trios and at most two quartets, the number of quartets is s mod 3 of itself.
 */
export function subsetOptimum(space: Space): SubsetOptimum {
  const { n } = space;
  const all = (1 << n) - 1;
  const moves = movesByFirst(space);
  const apart = 1e3 * (1 + moves.flat().reduce((most, move) => Math.max(most, move.cost), 0));
  const least = new Float64Array(LAYERS << n).fill(Infinity);
  const taken = new Int32Array(LAYERS << n);
  least[0] = 0;
  for (let mask = 0; mask < all; mask += 1) {
    const first = 31 - Math.clz32(~mask & -~mask);
    for (let layer = 0; layer < LAYERS; layer += 1) {
      const here = real(least, (layer << n) | mask);
      if (here === Infinity) continue;
      const reach = (to: number, block: number, cost: number): void => {
        if (cost >= real(least, to)) return;
        least[to] = cost;
        taken[to] = block;
      };
      reach((layer << n) | mask | (1 << first), 1 << first, here + apart);
      for (const move of moves[first] ?? []) {
        if ((move.block & mask) !== 0 || layer + move.quartets >= LAYERS) continue;
        reach(((layer + move.quartets) << n) | mask | move.block, move.block, here + move.cost);
      }
    }
  }
  return traceBack(n, least, taken);
}

interface Move {
  readonly block: number;
  readonly cost: number;
  readonly quartets: 0 | 1;
}

/** Every legal trio and quartet, filed under its least row. */
function movesByFirst(space: Space): Move[][] {
  const { n } = space;
  return Array.from({ length: n }, (_, i) => {
    const moves: Move[] = [];
    const offer = (group: readonly number[], quartets: 0 | 1): void => {
      if (!isLegal(space, group)) return;
      const cost = pairSum(group, (a, b) => space.distance(a, b));
      moves.push({ block: group.reduce((mask, row) => mask | (1 << row), 0), cost, quartets });
    };
    for (let j = i + 1; j < n; j += 1) {
      for (let k = j + 1; k < n; k += 1) {
        offer([i, j, k], 0);
        for (let l = k + 1; l < n; l += 1) offer([i, j, k, l], 1);
      }
    }
    return moves;
  });
}

function traceBack(n: number, least: Float64Array, taken: Int32Array): SubsetOptimum {
  const all = (1 << n) - 1;
  const layers = [0, 1, 2].sort((p, q) => real(least, (p << n) | all) - real(least, (q << n) | all) || p - q);
  let layer = layers[0] ?? 0;
  const groups: number[][] = [];
  const left: number[] = [];
  for (let mask = all; mask !== 0;) {
    const block = int(taken, (layer << n) | mask);
    const rows = Array.from({ length: n }, (_, i) => i).filter(i => (block & (1 << i)) !== 0);
    if (rows.length === 1) left.push(...rows);
    else groups.push(rows);
    if (rows.length === 4) layer -= 1;
    mask &= ~block;
  }
  return { groups: groups.reverse(), left: left.reverse() };
}
