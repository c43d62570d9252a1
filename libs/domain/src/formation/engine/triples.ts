import { grownInts, grownReals, int, real } from './vectors.js';

/** Triples and what each costs, side by side. */
export interface TripleColumns {
  readonly first: Int32Array;
  readonly second: Int32Array;
  readonly third: Int32Array;
  readonly cost: Float64Array;
}

/** A growing list of different triples with their costs, in flat arrays with an open-addressing table. */
export class TripleList {
  count = 0;
  first: Int32Array;
  second: Int32Array;
  third: Int32Array;
  cost: Float64Array;
  /** Slot -> index of a triple + 1; 0 is free. Its length is a power of two. */
  private slots: Int32Array;

  constructor(capacity = 1024) {
    this.first = new Int32Array(capacity);
    this.second = new Int32Array(capacity);
    this.third = new Int32Array(capacity);
    this.cost = new Float64Array(capacity);
    this.slots = new Int32Array(slotsFor(capacity));
  }

  static from({ first, second, third, cost }: TripleColumns): TripleList {
    const list = new TripleList(Math.max(16, cost.length));
    for (let t = 0; t < cost.length; t += 1)
      list.add(int(first, t), int(second, t), int(third, t), real(cost, t));
    return list;
  }

  /** Adds the triple {i, j, k}, unless it is there. Says whether it was new. */
  add(i: number, j: number, k: number, cost: number): boolean {
    const a = Math.min(i, j, k);
    const c = Math.max(i, j, k);
    const b = i + j + k - a - c;
    if (this.count === this.cost.length) this.enlarge();
    let slot = this.home(a, b, c);
    for (let held = int(this.slots, slot); held !== 0; held = int(this.slots, slot)) {
      const t = held - 1;
      if (int(this.first, t) === a && int(this.second, t) === b && int(this.third, t) === c) return false;
      slot = (slot + 1) & (this.slots.length - 1);
    }
    this.first[this.count] = a;
    this.second[this.count] = b;
    this.third[this.count] = c;
    this.cost[this.count] = cost;
    this.count += 1;
    this.slots[slot] = this.count;
    return true;
  }

  /** What triple t costs beyond the prices of its schools. */
  reduced(t: number, prices: Float64Array): number {
    return (
      real(this.cost, t) -
      real(prices, int(this.first, t)) -
      real(prices, int(this.second, t)) -
      real(prices, int(this.third, t))
    );
  }

  /** Forgets the triples whose reduced cost is `above` or more. */
  prune(prices: Float64Array, above: number): void {
    let kept = 0;
    for (let t = 0; t < this.count; t += 1) {
      if (this.reduced(t, prices) >= above) continue;
      this.first[kept] = int(this.first, t);
      this.second[kept] = int(this.second, t);
      this.third[kept] = int(this.third, t);
      this.cost[kept] = real(this.cost, t);
      kept += 1;
    }
    this.count = kept;
    this.fillSlots();
  }

  private enlarge(): void {
    const capacity = 2 * this.cost.length;
    this.first = grownInts(this.first, capacity);
    this.second = grownInts(this.second, capacity);
    this.third = grownInts(this.third, capacity);
    this.cost = grownReals(this.cost, capacity);
    this.slots = new Int32Array(slotsFor(capacity));
    this.fillSlots();
  }

  private fillSlots(): void {
    this.slots.fill(0);
    for (let t = 0; t < this.count; t += 1) {
      let slot = this.home(int(this.first, t), int(this.second, t), int(this.third, t));
      while (int(this.slots, slot) !== 0) slot = (slot + 1) & (this.slots.length - 1);
      this.slots[slot] = t + 1;
    }
  }

  private home(a: number, b: number, c: number): number {
    let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b) ^ Math.imul(c, 0xc2b2ae35);
    hash ^= hash >>> 15;
    hash = Math.imul(hash, 0x2c1b3c6d);
    return (hash ^ (hash >>> 13)) & (this.slots.length - 1);
  }
}

function slotsFor(capacity: number): number {
  let slots = 16;
  while (slots < 2 * capacity) slots *= 2;
  return slots;
}
