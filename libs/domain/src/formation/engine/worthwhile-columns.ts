import { forCouple } from './exact-pricing.js';
import { pairSum } from './partition.js';
import type { Space } from './space.js';
import { int, real } from './vectors.js';

/** Groups as rows, with their costs. */
export interface Columns {
  readonly groups: number[][];
  readonly costs: number[];
}

/** How much more than its prices a column may cost, and how many columns are too many. */
export interface ColumnLimits {
  readonly trio: number;
  /** null: no quartets. */
  readonly quartet: number | null;
  readonly most: number;
}

/**
 * Every legal trio and quartet among `rows` that costs no more than its prices and the limit. Prices must admit
 * no breach by a legal trio: a quartet's excess is half the sum of its four trios' excesses plus half of its
 * prices, which rules most of them out from their first three schools.
 *
 * @returns null where there are more than `limits.most`
 */
export function worthwhileColumns(
  space: Space,
  rows: readonly number[],
  prices: Float64Array,
  limits: ColumnLimits,
): Columns | null {
  const found: Columns = { groups: [], costs: [] };
  const price = (group: readonly number[]): number => group.reduce((sum, i) => sum + real(prices, i), 0);
  const take = (group: number[], cost: number, limit: number): void => {
    if (cost - price(group) > limit) return;
    found.groups.push(group);
    found.costs.push(cost);
  };
  const single = Int32Array.from(rows.filter(i => int(space.mate, i) < 0)).sort();
  const slack = slacksAmong(space, single, prices);
  const rowsAt = (seats: readonly number[]): number[] => seats.map(seat => int(single, seat));
  const takeSeats = (seats: readonly number[], limit: number): void => {
    const group = rowsAt(seats);
    take(
      group,
      pairSum(group, (p, q) => space.distance(p, q)),
      limit,
    );
  };
  const worth = Float64Array.from(single, i => real(prices, i));
  for (let x = 0; x < single.length; x += 1) {
    tellSeats({ slack, worth, limits }, x, takeSeats);
    if (found.groups.length > limits.most) return null;
  }
  addCouples(space, rows, limits, take);
  return found.groups.length > limits.most ? null : found;
}

/** Per pair of seats, distance less half of both prices; Infinity for two that clash. */
function slacksAmong(space: Space, single: Int32Array, prices: Float64Array): Float64Array {
  const m = single.length;
  const slack = new Float64Array(m * m).fill(Infinity);
  for (let x = 0; x < m; x += 1) {
    const i = int(single, x);
    for (let y = 0; y < x; y += 1) {
      const j = int(single, y);
      if (space.clash(i, j)) continue;
      slack[x * m + y] = space.distance(i, j) - (real(prices, i) + real(prices, j)) / 2;
      slack[y * m + x] = real(slack, x * m + y);
    }
  }
  return slack;
}

/** A hair, so that a sum in another order does not lose a column at the limit; each is weighed again when taken. */
const HAIR = 1e-9;

interface Weighed {
  readonly slack: Float64Array;
  /** Price per seat. */
  readonly worth: Float64Array;
  readonly limits: ColumnLimits;
}

/** Tells every trio, and quartet where wanted, whose first seat is x and that may be within the limits. */
function tellSeats(
  { slack, worth, limits }: Weighed,
  x: number,
  tell: (seats: readonly number[], limit: number) => void,
): void {
  const m = worth.length;
  const cheapest = worth.reduce((least, price) => Math.min(least, price), Infinity);
  const quartet = limits.quartet ?? -Infinity;
  const most = Math.max(limits.trio + HAIR, 2 * quartet - 4 * cheapest + HAIR);
  for (let y = x + 1; y < m; y += 1) {
    const one = real(slack, x * m + y);
    if (one === Infinity) continue;
    for (let z = y + 1; z < m; z += 1) {
      const excess = one + real(slack, x * m + z) + real(slack, y * m + z);
      if (excess > most) continue;
      if (excess <= limits.trio + HAIR) tell([x, y, z], limits.trio);
      if (excess > 2 * quartet - real(worth, x) - real(worth, y) - real(worth, z) - cheapest + HAIR) continue;
      for (let w = z + 1; w < m; w += 1)
        if (real(slack, x * m + w) + real(slack, y * m + w) + real(slack, z * m + w) < Infinity)
          tell([x, y, z, w], quartet);
    }
  }
}

function addCouples(
  space: Space,
  rows: readonly number[],
  limits: ColumnLimits,
  take: (group: number[], cost: number, limit: number) => void,
): void {
  const inside = new Set(rows);
  for (const i of rows) {
    const mate = int(space.mate, i);
    if (mate <= i) continue;
    forCouple(space, i, mate, (k, cost) => {
      if (inside.has(k)) take([i, mate, k], cost, limits.trio);
    });
    if (limits.quartet === null) continue;
    const joining = rows.filter(k => k !== i && k !== mate && !space.clash(i, k) && !space.clash(mate, k));
    for (const [at, k] of joining.entries()) {
      for (const l of joining.slice(at + 1)) {
        if (space.clash(k, l) || !space.matesWithin(i, mate, k, l)) continue;
        // A quartet of two locked pairs is met from both: it counts from the lower one.
        if (int(space.mate, k) >= 0 && Math.min(k, l) < i) continue;
        take(
          [i, mate, k, l],
          pairSum([i, mate, k, l], (p, q) => space.distance(p, q)),
          limits.quartet,
        );
      }
    }
  }
}
