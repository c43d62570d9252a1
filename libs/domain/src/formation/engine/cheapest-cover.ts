import { flag, int } from './vectors.js';

/** A set of rows that a cover may take, with what it costs beyond the prices of its rows: never below zero. */
export interface PricedSet {
  readonly rows: readonly number[];
  /** At most one set of a cover may have the same one; -1 where it does not matter. */
  readonly claim: number;
  readonly excess: number;
}

export interface CoverSearch {
  readonly rows: number;
  readonly sets: readonly PricedSet[];
  /** A cover of a greater excess is not wanted. */
  readonly limit: number;
  /** Steps after which the search gives up. */
  readonly steps: number;
}

/**
 * The cover of least excess, every row once. Depth first: always at the row with fewest sets left; a branch ends where what
 * the rows still open must pay at least is too much. Quick where prices are good, since then few sets are cheap enough.
 *
 * @returns the numbers of its sets; null where no cover is that cheap; 'unknown' where the search gave up
 */
export function cheapestCover(search: CoverSearch): readonly number[] | null | 'unknown' {
  return new CoverTree(search).search();
}

class CoverTree {
  private readonly setsOf: readonly Int32Array[];
  private readonly isCovered: Uint8Array;
  private readonly claimed = new Set<number>();
  private readonly taken: number[] = [];
  private best: readonly number[] | null = null;
  private limit: number;
  private left: number;

  constructor(private readonly plan: CoverSearch) {
    const { rows, sets } = plan;
    const byExcess = sets
      .map((_, at) => at)
      .sort((a, b) => (sets[a]?.excess ?? 0) - (sets[b]?.excess ?? 0) || a - b);
    const setsOf = Array.from({ length: rows }, (): number[] => []);
    for (const at of byExcess) for (const row of sets[at]?.rows ?? []) setsOf[row]?.push(at);
    this.setsOf = setsOf.map(list => Int32Array.from(list));
    this.isCovered = new Uint8Array(rows);
    this.limit = plan.limit;
    this.left = plan.steps;
  }

  search(): ReturnType<typeof cheapestCover> {
    this.descend(0);
    return this.left < 0 ? 'unknown' : this.best;
  }

  private fits({ rows, claim }: PricedSet): boolean {
    if (claim >= 0 && this.claimed.has(claim)) return false;
    for (const row of rows) if (flag(this.isCovered, row) === 1) return false;
    return true;
  }

  private descend(spent: number): void {
    this.left -= 1;
    if (this.left < 0) return;
    const room = this.limit - spent + ROUNDING;
    const row = this.narrowest(room);
    if (row === COVERED) {
      this.best = [...this.taken];
      this.limit = spent - BETTER;
    }
    if (row < 0) return;
    for (const at of this.setsOf[row] ?? []) {
      const set = this.plan.sets[at] as PricedSet;
      if (spent + set.excess > this.limit + ROUNDING || this.left < 0) return;
      if (!this.fits(set)) continue;
      this.take(at, set, 1);
      this.descend(spent + set.excess);
      this.take(at, set, 0);
    }
  }

  private take(at: number, { rows, claim }: PricedSet, covered: 0 | 1): void {
    for (const row of rows) this.isCovered[row] = covered;
    if (covered === 1) this.taken.push(at);
    else this.taken.pop();
    if (claim < 0) return;
    if (covered === 1) this.claimed.add(claim);
    else this.claimed.delete(claim);
  }

  /** The open row with fewest sets left; COVERED where none is open, HOPELESS where they cannot be covered within the room. */
  private narrowest(room: number): number {
    let best = COVERED;
    let fewest = Infinity;
    let must = 0;
    for (let row = 0; row < this.setsOf.length; row += 1) {
      if (flag(this.isCovered, row) === 1) continue;
      const { count, share } = this.choices(row, room);
      must += share;
      if (count === 0 || must > room) return HOPELESS;
      if (count < fewest) {
        fewest = count;
        best = row;
      }
    }
    return best;
  }

  /** How many sets a row can still have, and its share of the cheapest: what the shares come to must be paid. */
  private choices(row: number, room: number): { readonly count: number; readonly share: number } {
    const { sets } = this.plan;
    const list = this.setsOf[row] ?? none;
    let count = 0;
    let share = Infinity;
    for (let at = 0; at < list.length; at += 1) {
      const set = sets[int(list, at)] as PricedSet;
      if (set.excess > room) break;
      if (!this.fits(set)) continue;
      count += 1;
      share = Math.min(share, set.excess / set.rows.length);
    }
    return { count, share };
  }
}

const COVERED = -1;
const HOPELESS = -2;
const BETTER = 1e-9;
/** Shares of a set do not add up to its excess to the last bit; a cover exactly at the limit must not be lost to that. */
const ROUNDING = BETTER / 2;
const none = new Int32Array();
