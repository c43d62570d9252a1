import { MinHeap } from './heap.js';
import { flag, int, real } from './vectors.js';

/** Rounds of bidding before the exact augmentation takes over; late rounds hold few bids. */
const BIDDING_TURNS = 300;
/** Who holds a column: a row, nobody in particular (it may stay empty), or nobody although somebody must. */
const [IDLE, OPEN] = [-1, -2];
const SLACK = 1e-12;

/** One way to serve a row. */
export interface Offer {
  readonly column: number;
  readonly cost: number;
}

export interface Assignment {
  /** Per row its column, or -1 where it had to stay alone. */
  readonly columnOf: Int32Array;
  /** Dual prices: cost >= row price + column price for every offer, with equality where it was taken. */
  readonly rowPrice: Float64Array;
  /** Never positive; zero for a column that nobody took. */
  readonly columnPrice: Float64Array;
  /** Cost of the pairs made. */
  readonly cost: number;
  /** What the dual prices prove: no assignment that serves as many rows costs less. */
  readonly bound: number;
}

/**
 * Serves as many rows as possible, then at least cost, each column at most once: the assignment problem, by
 * successive shortest augmenting paths with potentials (Jonker and Volgenant 1987, on sparse offers).
 *
 * A row that stays alone costs `alone`, which must exceed what any chain of changes could save.
 */
export function assign(offers: readonly (readonly Offer[])[], columns: number, alone: number): Assignment {
  const growing = new GrowingAssignment(offers, columns, alone);
  growing.solve();
  return growing.result();
}

/**
 * An assignment whose offers may grow: only rows that a new offer beats the prices at are assigned anew. A column that
 * such a row leaves is open; the next shortest path may end in it, or in filling it from the columns that may stay
 * empty, which share one price.
 */
export class GrowingAssignment {
  /** Columns 0..columns-1 are real; column `columns + row` is that row's staying alone. */
  private readonly rowOf: Int32Array;
  private readonly columnOf: Int32Array;
  private readonly paid: Float64Array;
  private readonly price: Float64Array;
  /** The price of every column that may stay empty. */
  private idlePrice = 0;
  private readonly far: Float64Array;
  private readonly cameFrom: Int32Array;
  private readonly cameCost: Float64Array;
  private readonly done: Uint8Array;
  private touched: number[] = [];
  private readonly heap = new MinHeap();
  private begun = false;
  /** How many columns are open. */
  private open = 0;

  constructor(
    private readonly offers: readonly (readonly Offer[])[],
    private readonly columns: number,
    private alone: number,
  ) {
    const width = columns + offers.length;
    this.rowOf = new Int32Array(width).fill(IDLE);
    this.columnOf = new Int32Array(offers.length).fill(-1);
    this.paid = new Float64Array(offers.length);
    this.price = new Float64Array(width);
    this.far = new Float64Array(width).fill(Infinity);
    this.cameFrom = new Int32Array(width).fill(-1);
    this.cameCost = new Float64Array(width);
    this.done = new Uint8Array(width);
  }

  /** Assigns every row, or those whose offers have become better; staying alone may have become dearer. */
  solve(alone = this.alone): void {
    this.alone = alone;
    const waiting = this.begun ? this.release() : this.bid();
    this.begun = true;
    for (const row of waiting) this.augment(row);
  }

  /** Prices of the columns after bidding alone: they prove nothing, but show which offers are missing. */
  bidPrices(): Float64Array {
    this.bid();
    return this.price.slice(0, this.columns);
  }

  private priceOf(column: number): number {
    return int(this.rowOf, column) === IDLE ? this.idlePrice : real(this.price, column);
  }

  /** Takes the column from every row that has a better offer, or that stays alone at an old price. */
  private release(): number[] {
    const waiting: number[] = [];
    this.offers.forEach((offers, row) => {
      const column = int(this.columnOf, row);
      const own = real(this.paid, row) - this.priceOf(column);
      const limit = own - SLACK * this.alone;
      const outdated = column >= this.columns && real(this.paid, row) !== this.alone;
      if (!outdated && !offers.some(offer => offer.cost - this.priceOf(offer.column) < limit)) return;
      this.rowOf[column] = OPEN;
      this.columnOf[row] = -1;
      waiting.push(row);
    });
    this.open += waiting.length;
    return waiting;
  }

  /**
   * The quick part: every row takes its best column and lowers that column's price by its lead over the second
   * best; whoever held it bids again. Prices stay optimal for the rows served. Returns the rows not served.
   */
  private bid(): number[] {
    let waiting = this.offers.map((_, row) => row);
    for (let turn = 0; turn < BIDDING_TURNS && waiting.length > 0; turn += 1) {
      const outbid: number[] = [];
      for (const row of waiting) {
        const held = this.bidFor(row);
        if (held >= 0) outbid.push(held);
      }
      waiting = outbid;
    }
    return waiting;
  }

  /** One bid; returns the row that lost its column (itself, where a tie leaves nothing to bid with), or -1. */
  private bidFor(row: number): number {
    let best = this.columns + row;
    let least = this.alone - real(this.price, best);
    let cost = this.alone;
    let second = Infinity;
    for (const offer of this.offers[row] ?? []) {
      const value = offer.cost - real(this.price, offer.column);
      if (value < least) {
        second = least;
        least = value;
        best = offer.column;
        cost = offer.cost;
      } else second = Math.min(second, value);
    }
    const held = int(this.rowOf, best);
    if (held >= 0 && !(second > least)) return row;
    if (best < this.columns && second < Infinity)
      this.price[best] = real(this.price, best) - (second - least);
    if (held >= 0) this.columnOf[held] = -1;
    this.rowOf[best] = row;
    this.columnOf[row] = best;
    this.paid[row] = cost;
    return held;
  }

  /** Finds the cheapest chain of changes that serves one more row, and makes it. */
  private augment(start: number): void {
    const { heap, far, rowOf } = this;
    heap.clear();
    const scanned: number[] = [];
    const isOpen = this.open > 0;
    this.spread(start, 0, 0);
    let end = -1;
    let idleAt = -1;
    while (end < 0 && heap.size > 0) {
      const length = heap.leastKey();
      const column = heap.pop();
      if (flag(this.done, column) === 1 || length > real(far, column)) continue;
      const row = int(rowOf, column);
      if (row === OPEN || (row === IDLE && !isOpen)) end = column;
      else {
        this.done[column] = 1;
        scanned.push(column);
        if (row >= 0) this.spread(row, length, real(this.paid, row) - real(this.price, column));
        else if (idleAt < 0) {
          idleAt = length;
          this.spreadIdle(column, length);
        }
      }
    }
    this.reprice(scanned, real(far, end), idleAt);
    this.retrace(start, end);
    for (const column of this.touched) {
      far[column] = Infinity;
      this.done[column] = 0;
    }
    this.touched = [];
  }

  private reach(row: number, column: number, length: number, cost: number): void {
    if (length >= real(this.far, column) || flag(this.done, column) === 1) return;
    if (this.far[column] === Infinity) this.touched.push(column);
    this.far[column] = length;
    this.cameFrom[column] = row;
    this.cameCost[column] = cost;
    this.heap.push(column, length);
  }

  private spread(row: number, soFar: number, own: number): void {
    for (const { column, cost } of this.offers[row] ?? [])
      this.reach(row, column, soFar + cost - this.priceOf(column) - own, cost);
    const apart = this.columns + row;
    this.reach(row, apart, soFar + this.alone - this.priceOf(apart) - own, this.alone);
  }

  /** An empty column was reached: whoever kept it empty may keep any other column empty instead. */
  private spreadIdle(from: number, soFar: number): void {
    for (let column = 0; column < this.price.length; column += 1) {
      if (int(this.rowOf, column) === IDLE) continue;
      this.reach(-1 - from, column, soFar + this.idlePrice - real(this.price, column), 0);
    }
  }

  private reprice(scanned: readonly number[], total: number, idleAt: number): void {
    for (const column of scanned)
      if (int(this.rowOf, column) >= 0)
        this.price[column] = real(this.price, column) + real(this.far, column) - total;
    if (idleAt >= 0) this.idlePrice += idleAt - total;
  }

  private retrace(start: number, end: number): void {
    if (int(this.rowOf, end) === OPEN) this.open -= 1;
    for (let column = end; column >= 0;) {
      const row = int(this.cameFrom, column);
      if (row < 0) {
        this.rowOf[column] = IDLE;
        column = -1 - row;
        continue;
      }
      const before = int(this.columnOf, row);
      if (int(this.rowOf, column) === IDLE) this.price[column] = this.idlePrice;
      this.rowOf[column] = row;
      this.columnOf[row] = column;
      this.paid[row] = real(this.cameCost, column);
      column = row === start ? -1 : before;
    }
  }

  result(): Assignment {
    const price = Float64Array.from(this.price, (_, column) => this.priceOf(column) - this.idlePrice);
    const columnOf = this.columnOf.map(column => (column < this.columns ? column : -1));
    const rowPrice = this.paid.map((paid, row) => paid - real(price, int(this.columnOf, row)));
    const cost = this.paid.reduce((sum, paid, row) => (int(columnOf, row) < 0 ? sum : sum + paid), 0);
    const total = (prices: Float64Array): number => prices.reduce((sum, each) => sum + each, 0);
    const bound = total(rowPrice) + total(price) - columnOf.filter(column => column < 0).length * this.alone;
    return { columnOf, rowPrice, columnPrice: price.slice(0, this.columns), cost, bound };
  }
}
