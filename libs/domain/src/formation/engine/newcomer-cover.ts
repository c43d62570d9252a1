import type { NearPrices, NewcomerOptions, Option, OptionPrices } from './newcomer-columns.js';
import type { RegionSolver } from './region-solver.js';
import { real } from './vectors.js';

const SOLVER_NODES = 60;
/** Options added in one turn at most, and turns before the answer is left unproved. */
const PER_TURN = 2000;
const PER_TURN_AT_LEAST = 200;
const PER_TURN_EACH = 5;
const MOST_TURNS = 25;
/** How often, and how much, the covers tried may widen, and when proving more is not worth the wait. */
const WIDENINGS = 6;
const WIDER = 2.5;
const MUCH_WIDER = 8;
const MOST_COLUMNS = 6000;
/** Share of a usual price: first guess at how far the best cover is from the prices. */
const FIRST_ABOVE = 0.16;
/** Share of a usual price within which an option comes in beside those that beat the prices. */
const BESIDES = 0.04;
/** Share of a usual price within which an option is looked at from the start. */
const NEAR = 0.2;
/** Joins of every school that are looked at from the start. */
const FIRST_JOINS = 4;
/** Numbers of singles tried on either side of the best, at most. */
const MOST_STEPS = 4;
const EPSILON = 1e-7;

export interface Placement {
  readonly chosen: readonly Option[];
  readonly cost: number;
  /** No placement costs less; null where nothing is proved. */
  readonly bound: number | null;
}

/** The linear relaxation with a fixed number of singles: its value and the prices that no option beats. */
interface Relaxed extends OptionPrices {
  readonly singles: number;
  readonly value: number;
}

/**
 * The least placement of the free schools. How many of them are singles (join a trio or stay out) is fixed first: new
 * trios take three each, so only every third number can be, and without that the relaxation is far too hopeful. Its
 * value is convex in the number of singles, so the search stops in each direction as soon as the value is not below
 * the best placement.
 */
export class NewcomerCover {
  private readonly relaxations = new Map<number, Relaxed | null>();
  private best: Placement | null = null;
  /** The least that anything not yet ruled out may cost. */
  private open = Infinity;
  /** About what a school costs that finds company. */
  private readonly usual: number;
  private readonly perTurn: number;

  constructor(
    private readonly list: NewcomerOptions,
    private readonly solver: RegionSolver,
    start: OptionPrices,
  ) {
    this.usual = list.usualSide();
    list.addCheapestJoins(FIRST_JOINS);
    this.perTurn = Math.min(PER_TURN, PER_TURN_AT_LEAST + PER_TURN_EACH * list.pool.free.length);
    list.addBelow({ prices: start, above: NEAR * this.usual }, this.perTurn);
  }

  /** null where the solver gave up. */
  place(): Placement | null {
    const { length } = this.list.pool.free;
    const [low, high] = this.turningPoint(length % 3, length);
    const ends = [...new Set([low, high])].flatMap(singles => this.relaxed(singles) ?? []);
    ends.sort((a, b) => a.value - b.value || a.singles - b.singles);
    for (const end of ends) this.consider(end);
    this.walk(low, -3);
    this.walk(high, 3);
    const best: Placement | null = this.best;
    return best && ends.length > 0 ? { ...best, bound: Math.min(best.cost, this.open) } : null;
  }

  /**
   * Two neighbouring numbers of singles with the least of the relaxation between them, or one at an end. Most newcomers
   * find company among themselves, so few singles are tried first, and strides grow.
   */
  private turningPoint(least: number, most: number): [number, number] {
    const rises = (singles: number): boolean => (this.relaxed(singles)?.single ?? 0) >= 0;
    let [low, high] = [least, Math.min(least + 3, most)];
    for (let stride = 6; high < most && !rises(high); stride *= 2)
      [low, high] = [high, Math.min(high + stride, most)];
    while (high - low > 3) {
      const middle = low + 3 * Math.floor((high - low) / 6);
      if (rises(middle)) high = middle;
      else low = middle;
    }
    return [low, high];
  }

  private walk(from: number, step: number): void {
    let last = this.relaxed(from);
    for (let at = 0; last !== null && at < MOST_STEPS; at += 1) {
      const singles = from + (at + 1) * step;
      if (singles < 0 || singles > this.list.pool.free.length) return;
      if (this.isBeaten(last.value + step * last.single)) return;
      last = this.relaxed(singles);
      if (last === null || this.isBeaten(last.value)) return;
      if (at === MOST_STEPS - 1) this.open = Math.min(this.open, last.value);
      else this.consider(last);
    }
  }

  private isBeaten(value: number): boolean {
    return this.best !== null && value >= this.best.cost - EPSILON;
  }

  /** Options are added until none beats the prices. */
  private relaxed(singles: number): Relaxed | null {
    const known = this.relaxations.get(singles);
    if (known !== undefined) return known;
    let found: Relaxed | null = null;
    for (let turn = 0; turn < MOST_TURNS && found === null; turn += 1) {
      const { problem, trios } = this.list.problem(singles);
      const answer = this.solver.relax(problem);
      if (answer === null) break;
      const { pool } = this.list;
      const school = new Float64Array(pool.space.n);
      const trio = new Float64Array(pool.trios.length);
      pool.free.forEach((row, at) => (school[row] = real(answer.rows, at)));
      trios.forEach((at, place) => (trio[at] = real(answer.rows, pool.free.length + place)));
      // Where there is to be no single, the price of one rules out all joins.
      const prices = { school, trio, single: singles === 0 ? -Infinity : answer.quartet };
      if (this.list.addBelow({ prices, above: -EPSILON }, this.perTurn).fresh === 0)
        found = { ...prices, singles, value: answer.value };
      // What nearly beats the prices will beat the next: a turn costs more than a few columns.
      else this.list.addBelow({ prices, above: BESIDES * this.usual }, this.perTurn);
    }
    this.relaxations.set(singles, found);
    return found;
  }

  /** The cover over the options nearest to the prices; then over all that could be in a better one. */
  private consider(relaxed: Relaxed): void {
    if (this.isBeaten(relaxed.value)) return;
    let above = Math.min(FIRST_ABOVE * this.usual, this.left(relaxed));
    for (let turn = 0; turn < WIDENINGS; turn += 1) {
      const near: NearPrices = { prices: relaxed, above };
      const { isAll } = this.list.addBelow(near, 4 * PER_TURN);
      const { problem, options } = this.list.problem(relaxed.singles, near);
      if (this.best !== null && problem.columns.length > MOST_COLUMNS) break;
      const answer = this.solver.solve(problem, SOLVER_NODES);
      if (answer !== null && answer.cost < (this.best?.cost ?? Infinity) - EPSILON) {
        const chosen = answer.chosen.flatMap(at => options[at] ?? []);
        this.best = { chosen, cost: answer.cost, bound: null };
      }
      if (answer?.proved && isAll && this.left(relaxed) <= above + EPSILON) return;
      // Where everyone is placed already, what is left is little enough to be looked at in one go.
      const wider = this.left(relaxed) < 10 * this.usual ? MUCH_WIDER : WIDER;
      above = Math.min(wider * above, Math.max(this.left(relaxed), above));
    }
    this.open = Math.min(this.open, relaxed.value);
  }

  /** How much dearer than these prices the best placement is: an option further from them is not in a better one. */
  private left({ value }: Relaxed): number {
    return (this.best?.cost ?? Infinity) - value;
  }
}
