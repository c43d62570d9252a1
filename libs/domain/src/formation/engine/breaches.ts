import type { OnTriple } from './exact-pricing.js';
import { int, real } from './vectors.js';

/** Triples that cost less than their prices, and by how much (below zero), side by side. */
export interface BreachColumns {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly third: Int32Array;
  readonly reduced: Float64Array;
}

/** Triples kept per school that was swept around, unless deeper ones turn up. */
const PER_SCHOOL = 3;

/**
 * What a sweep finds, without the many breaches that teach nothing: kept are those that are the deepest yet for one of
 * their schools, so that the deepest of every school is among them, and the first few of every school.
 */
export class TripleMatches {
  /** Per school, its deepest breach: the sum of its prices must come down by so much. 0 without any. */
  readonly deepest: Float64Array;
  private readonly kept: Int32Array;
  private readonly members: number[] = [];
  private readonly reduced: number[] = [];

  constructor(n: number) {
    this.deepest = new Float64Array(n);
    this.kept = new Int32Array(n);
  }

  readonly hear: OnTriple = (i, j, k, reduced) => {
    if (!this.isTelling(i, j, k, reduced)) return;
    this.kept[i] = int(this.kept, i) + 1;
    this.members.push(i, j, k);
    this.reduced.push(reduced);
  };

  private isTelling(i: number, j: number, k: number, reduced: number): boolean {
    const { deepest } = this;
    const isDeeper = reduced < real(deepest, i) || reduced < real(deepest, j) || reduced < real(deepest, k);
    for (const school of [i, j, k]) if (reduced < real(deepest, school)) deepest[school] = reduced;
    return isDeeper || int(this.kept, i) < PER_SCHOOL;
  }

  columns(): BreachColumns {
    const column = (seat: number): Int32Array =>
      Int32Array.from(this.reduced, (_, at) => this.members[3 * at + seat] ?? 0);
    return {
      first: column(0),
      second: column(1),
      third: column(2),
      reduced: Float64Array.from(this.reduced),
    };
  }
}

/** Tells of every breach once more. */
export function tellAgain({ first, second, third, reduced }: BreachColumns, hear: OnTriple): void {
  reduced.forEach((value, at) => hear(int(first, at), int(second, at), int(third, at), value));
}
