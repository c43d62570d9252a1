import { MinHeap } from './heap.js';
import { int, real } from './vectors.js';

/** Rounds of bidding before the exact augmentation takes over; late rounds hold few bids. */
const BIDDING_TURNS = 600;

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
}

/**
 * Serves as many rows as possible, then at least cost, each column at most once: the assignment problem, by
 * successive shortest augmenting paths with potentials (Jonker and Volgenant 1987, on sparse offers).
 *
 * A row that stays alone costs `alone`, which must exceed what any chain of changes could save.
 */
export function assign(offers: readonly (readonly Offer[])[], columns: number, alone: number): Assignment {
  const search = new Search(offers, columns, alone);
  for (const row of search.bid()) search.augment(row);
  return search.result();
}

class Search {
  /** Columns 0..columns-1 are real; column `columns + row` is that row's staying alone. */
  private readonly rowOf: Int32Array;
  private readonly columnOf: Int32Array;
  private readonly paid: Float64Array;
  private readonly price: Float64Array;
  private readonly far: Float64Array;
  private readonly cameFrom: Int32Array;
  private readonly cameCost: Float64Array;
  private readonly done: Uint8Array;

  constructor(
    private readonly offers: readonly (readonly Offer[])[],
    private readonly columns: number,
    private readonly alone: number,
  ) {
    const width = columns + offers.length;
    this.rowOf = new Int32Array(width).fill(-1);
    this.columnOf = new Int32Array(offers.length).fill(-1);
    this.paid = new Float64Array(offers.length);
    this.price = new Float64Array(width);
    this.far = new Float64Array(width).fill(Infinity);
    this.cameFrom = new Int32Array(width).fill(-1);
    this.cameCost = new Float64Array(width);
    this.done = new Uint8Array(width);
  }

  /**
   * The quick part: every row takes its best column and lowers that column's price by its lead over the second
   * best; whoever held it bids again. Prices stay optimal for the rows served. Returns the rows not served.
   */
  bid(): number[] {
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
  augment(start: number): void {
    const heap = new MinHeap();
    const touched: number[] = [];
    const scanned: number[] = [];
    const reach = (row: number, column: number, cost: number, soFar: number): void => {
      const length = soFar + cost - real(this.price, column);
      if (length >= real(this.far, column)) return;
      if (this.far[column] === Infinity) touched.push(column);
      this.far[column] = length;
      this.cameFrom[column] = row;
      this.cameCost[column] = cost;
      heap.push(column, length);
    };
    const spread = (row: number, soFar: number): void => {
      for (const { column, cost } of this.offers[row] ?? [])
        if (this.done[column] === 0) reach(row, column, cost, soFar);
      if (this.done[this.columns + row] === 0) reach(row, this.columns + row, this.alone, soFar);
    };
    spread(start, 0);
    let end = -1;
    while (end < 0 && heap.size > 0) {
      const length = heap.leastKey();
      const column = heap.pop();
      if (this.done[column] === 1 || length > real(this.far, column)) continue;
      const row = int(this.rowOf, column);
      if (row < 0) end = column;
      else {
        this.done[column] = 1;
        scanned.push(column);
        spread(row, length - (real(this.paid, row) - real(this.price, column)));
      }
    }
    const total = real(this.far, end);
    for (const column of scanned)
      this.price[column] = real(this.price, column) + real(this.far, column) - total;
    this.retrace(start, end);
    for (const column of touched) {
      this.far[column] = Infinity;
      this.done[column] = 0;
    }
  }

  private retrace(start: number, end: number): void {
    for (let column = end; column >= 0;) {
      const row = int(this.cameFrom, column);
      const before = int(this.columnOf, row);
      this.rowOf[column] = row;
      this.columnOf[row] = column;
      this.paid[row] = real(this.cameCost, column);
      column = row === start ? -1 : before;
    }
  }

  result(): Assignment {
    const columnOf = this.columnOf.map(column => (column < this.columns ? column : -1));
    const rowPrice = this.paid.map((paid, row) => paid - real(this.price, int(this.columnOf, row)));
    const cost = this.paid.reduce((sum, paid, row) => (int(columnOf, row) < 0 ? sum : sum + paid), 0);
    return { columnOf, rowPrice, columnPrice: this.price.slice(0, this.columns), cost };
  }
}
