import type { TripleList } from './triples.js';
import { int, real } from './vectors.js';

/** How one ascent goes: at most `steps` steps, the first of length `reach` times the way to `target`. */
export interface AscentPlan {
  readonly steps: number;
  readonly reach: number;
  readonly target: number;
}

/** Steps without progress after which the ascent returns to its best prices and halves its stride. */
const PATIENCE = 14;
const SHORTER = 0.62;
const MOMENTUM = 0.72;

/**
 * Subgradient ascent of the dual of the set partitioning problem over the listed triples,
 *
 *   V(u) = sum u + 1/3 sum over i of the least (cost - u) among triples with i.
 *
 * V(u) bounds every partition into listed triples from below, whatever u is; a subgradient is 1 minus a
 * third of how many schools picked a triple of i. The prices end absorbed: u_i + least_i / 3, which no
 * listed triple beats and which add up to V. (formation.md section 2.3.)
 */
export class Ascent {
  private readonly least: Float64Array;
  private readonly pick: Int32Array;
  private readonly direction: Float64Array;
  private readonly pull: Float64Array;
  private readonly best: Float64Array;

  constructor(
    private readonly triples: TripleList,
    private readonly prices: Float64Array,
  ) {
    this.least = new Float64Array(prices.length);
    this.pick = new Int32Array(prices.length);
    this.direction = new Float64Array(prices.length);
    this.pull = new Float64Array(prices.length);
    this.best = new Float64Array(prices.length);
  }

  /** Climbs, leaves absorbed prices behind and returns their sum. */
  climb(plan: AscentPlan, shouldStop: () => boolean = () => false): number {
    const { prices, best } = this;
    let top = -Infinity;
    best.set(prices);
    let stride = plan.reach;
    let stale = 0;
    for (let step = 0; step < plan.steps && stride > 1e-3 && !shouldStop(); step += 1) {
      const value = this.evaluate();
      if (value > top + 1e-7 * Math.abs(value)) {
        top = value;
        best.set(prices);
        stale = 0;
      } else if ((stale += 1) >= PATIENCE) {
        stale = 0;
        stride *= SHORTER;
        prices.set(best);
        this.direction.fill(0);
        continue;
      }
      if (!this.stepBy(stride * Math.max(5e-4 * Math.abs(value), plan.target - value))) break;
    }
    prices.set(best);
    return this.absorb();
  }

  /** V at the current prices, with each school's cheapest triple in `pick`. */
  private evaluate(): number {
    const { triples, prices, least, pick } = this;
    const { first, second, third, cost } = triples;
    least.fill(Infinity);
    pick.fill(-1);
    for (let t = 0; t < triples.count; t += 1) {
      const i = int(first, t);
      const j = int(second, t);
      const k = int(third, t);
      const reduced = real(cost, t) - real(prices, i) - real(prices, j) - real(prices, k);
      if (reduced < real(least, i)) {
        least[i] = reduced;
        pick[i] = t;
      }
      if (reduced < real(least, j)) {
        least[j] = reduced;
        pick[j] = t;
      }
      if (reduced < real(least, k)) {
        least[k] = reduced;
        pick[k] = t;
      }
    }
    let value = 0;
    for (let i = 0; i < prices.length; i += 1)
      value += int(pick, i) < 0 ? real(prices, i) : real(prices, i) + real(least, i) / 3;
    return value;
  }

  /** Moves the prices along the deflected subgradient; false where there is nowhere to go. */
  private stepBy(way: number): boolean {
    const { triples, prices, pick, direction, pull } = this;
    pull.fill(1);
    for (let i = 0; i < prices.length; i += 1) {
      const t = int(pick, i);
      if (t < 0) {
        pull[i] = real(pull, i) - 1;
        continue;
      }
      const j = int(triples.first, t);
      const k = int(triples.second, t);
      const l = int(triples.third, t);
      pull[j] = real(pull, j) - 1 / 3;
      pull[k] = real(pull, k) - 1 / 3;
      pull[l] = real(pull, l) - 1 / 3;
    }
    let norm = 0;
    for (let i = 0; i < prices.length; i += 1) {
      const along = real(pull, i) + MOMENTUM * real(direction, i);
      direction[i] = along;
      norm += along * along;
    }
    if (norm < 1e-12) return false;
    const length = way / norm;
    for (let i = 0; i < prices.length; i += 1) prices[i] = real(prices, i) + length * real(direction, i);
    return true;
  }

  private absorb(): number {
    this.evaluate();
    let sum = 0;
    for (let i = 0; i < this.prices.length; i += 1) {
      if (int(this.pick, i) >= 0) this.prices[i] = real(this.prices, i) + real(this.least, i) / 3;
      sum += real(this.prices, i);
    }
    return sum;
  }
}
