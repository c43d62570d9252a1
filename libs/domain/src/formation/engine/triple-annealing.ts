import type { Candidates } from './candidates.js';
import { patience } from './elementary.js';
import { type Partition, SEATS } from './partition.js';
import type { Random } from './random.js';
import type { Space } from './space.js';
import { splitTables, type SplitTable } from './splits.js';
import { flag, int, real } from './vectors.js';

/** Schools whose moves are tried together, so that what they touch stays in the processor's cache. */
const WINDOW = 256;

/** One move in so many also shifts the fourth member of a quartet. */
const SHIFT_EVERY = 96;

/**
 * Annealing from prices. A move installs one of a school's cheapest triples and puts the two or three groups
 * that it tore open back together in the best of all ways. Every group carries its excess over its prices;
 * since no legal trio has a negative one, most hopeless moves are seen to be so before a distance is computed.
 */
export class TripleAnnealing {
  /** Total cost beyond the prices (penalties included). */
  excess = 0;
  private readonly prices: Float64Array;
  /** The triple being installed, and the schools of its groups that are left over. */
  private readonly triple = new Int32Array(3);
  private readonly rest = new Int32Array(8);
  private readonly sides = new Float64Array(28);
  private quartets: number[] = [];
  private touched: number[] = [];
  private readonly isTouched: Uint8Array;

  constructor(
    private readonly space: Space,
    readonly partition: Partition,
    prices: Float64Array,
    private readonly candidates: Candidates,
    private readonly random: Random,
  ) {
    this.isTouched = new Uint8Array(partition.count);
    this.prices = prices.map((price, i) => (int(space.mate, i) < 0 ? price : price - space.penalty / 2));
    for (let g = 0; g < partition.count; g += 1) partition.excess[g] = this.excessOf(partition.group(g));
    this.resume();
  }

  /** Takes notice of a partition that was changed from outside. */
  resume(): void {
    this.excess = this.partition.excess.reduce((sum, excess) => sum + excess, 0);
    this.quartets = this.partition.quartets();
  }

  /** The groups changed since the last call, each once. */
  changes(): number[] {
    const changed = this.touched;
    for (const group of changed) this.isTouched[group] = 0;
    this.touched = [];
    return changed;
  }

  /** About `perSchool` moves for every school, at one temperature. */
  sweep(perSchool: number, temperature: number): void {
    for (let from = 0; from < this.space.n; from += WINDOW) {
      const width = Math.min(WINDOW, this.space.n - from);
      const moves = Math.ceil(width * perSchool);
      for (let move = 0; move < moves; move += 1) {
        this.tryTriple(from + this.random.below(width), temperature);
        if (this.quartets.length > 0 && move % SHIFT_EVERY === 0) this.tryShift(temperature);
      }
    }
  }

  private excessOf(group: readonly number[]): number {
    let sum = 0;
    for (let x = 0; x < group.length; x += 1) {
      const i = group[x] ?? 0;
      sum -= real(this.prices, i);
      for (let y = x + 1; y < group.length; y += 1) sum += this.space.side(i, group[y] ?? 0);
    }
    return sum;
  }

  private tryTriple(i: number, temperature: number): void {
    const { candidates, random } = this;
    const { groupOf, excess } = this.partition;
    const choices = int(candidates.count, i);
    if (choices === 0) return;
    const luck = random.uniform();
    const at = i * candidates.width + Math.floor(luck * luck * choices);
    const j = int(candidates.one, at);
    const k = int(candidates.other, at);
    const a = int(groupOf, i);
    const b = int(groupOf, j);
    const c = int(groupOf, k);
    if (a === b && b === c) return;
    let budget =
      real(excess, a) + temperature * real(patience, random.bits() & 4095) - real(candidates.reduced, at);
    if (b !== a) budget += real(excess, b);
    if (c !== a && c !== b) budget += real(excess, c);
    if (budget < 0) return;
    this.triple[0] = i;
    this.triple[1] = j;
    this.triple[2] = k;
    const left = this.gather(a, b, c);
    const table = splitTables[left];
    if (!table) return;
    const way = this.bestWay(table, budget);
    if (way >= 0) this.install(table, way);
  }

  /** The members of the groups a, b and c, except the triple, into `rest`; returns how many. */
  private gather(a: number, b: number, c: number): number {
    let left = this.gatherGroup(a, 0);
    if (b !== a) left = this.gatherGroup(b, left);
    if (c !== a && c !== b) left = this.gatherGroup(c, left);
    return left;
  }

  private gatherGroup(group: number, from: number): number {
    const { members } = this.partition;
    const i = int(this.triple, 0);
    const j = int(this.triple, 1);
    const k = int(this.triple, 2);
    let left = from;
    for (let seat = SEATS * group; seat < SEATS * group + SEATS; seat += 1) {
      const school = int(members, seat);
      if (school < 0 || school === i || school === j || school === k) continue;
      if (left < 8) this.rest[left] = school;
      left += 1;
    }
    return left;
  }

  /** The cheapest way to regroup `rest` within the budget, or -1. Leaves its excess in `found`. */
  private bestWay(table: SplitTable, budget: number): number {
    const { rest, sides, space, prices } = this;
    const { m, width, pairs } = table;
    let at = 0;
    let own = 0;
    for (let x = 0; x < m; x += 1) {
      const school = int(rest, x);
      own += real(prices, school);
      for (let y = x + 1; y < m; y += 1) {
        sides[at] = space.side(school, int(rest, y));
        at += 1;
      }
    }
    let best = budget + own;
    let chosen = -1;
    for (let way = 0, from = 0; from < pairs.length; way += 1, from += width) {
      let sum = 0;
      for (let p = from; p < from + width; p += 1) sum += real(sides, int(pairs, p));
      if (sum <= best) {
        best = sum;
        chosen = way;
      }
    }
    return chosen;
  }

  private install(table: SplitTable, way: number): void {
    const { partition, rest, triple } = this;
    const [i, j, k] = [int(triple, 0), int(triple, 1), int(triple, 2)];
    const a = int(partition.groupOf, i);
    const b = int(partition.groupOf, j);
    const c = int(partition.groupOf, k);
    const homes = b === a ? [a, c] : c === a || c === b ? [a, b] : [a, b, c];
    const parts = table.ways[way]?.parts ?? [];
    this.place(a, [i, j, k]);
    parts.forEach((part, at) =>
      this.place(
        homes[at + 1] ?? a,
        part.map(x => int(rest, x)),
      ),
    );
    if (this.quartets.length > 0) this.recount(homes);
  }

  private place(home: number, group: readonly number[]): void {
    this.partition.members[SEATS * home + 3] = -1;
    if (flag(this.isTouched, home) === 0) {
      this.isTouched[home] = 1;
      this.touched.push(home);
    }
    this.partition.seat(home, group);
    const excess = this.excessOf(group);
    this.excess += excess - real(this.partition.excess, home);
    this.partition.excess[home] = excess;
  }

  private recount(homes: readonly number[]): void {
    const others = this.quartets.filter(group => !homes.includes(group));
    this.quartets = [...others, ...homes.filter(group => this.partition.size(group) === 4)];
  }

  /** Moves one member of a quartet into the trio of one of its candidate partners. */
  private tryShift(temperature: number): void {
    const { partition, random, candidates } = this;
    const from = this.quartets[random.below(this.quartets.length)] ?? 0;
    const school = partition.member(from, random.below(4));
    const choices = int(candidates.count, school);
    if (choices === 0) return;
    const partner = int(candidates.one, school * candidates.width + random.below(choices));
    const to = int(partition.groupOf, partner);
    if (partition.size(to) === 4) return;
    const smaller = partition.group(from).filter(each => each !== school);
    const larger = [...partition.group(to), school];
    const change =
      this.excessOf(smaller) +
      this.excessOf(larger) -
      real(partition.excess, from) -
      real(partition.excess, to);
    if (change > temperature * real(patience, random.bits() & 4095)) return;
    this.place(from, smaller);
    this.place(to, larger);
    this.recount([from, to]);
  }
}
