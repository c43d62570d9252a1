import type { PairWishes, School } from './instance.js';
import { int, real } from './vectors.js';

/**
 * What a coordinator would like beside likeness, charged per pair of schools in one group and never below zero:
 * kilometres, faith, and having met before. A bound that holds for the distance holds for the sum as well.
 */
export class WishCharges {
  private readonly place: Float64Array;
  /** Per school a bit per faith body; 0 without one. */
  private readonly faith: Int32Array;
  /** Row i x n + row j -> what meeting again is charged. */
  private readonly met: ReadonlyMap<number, number>;

  constructor(
    private readonly schools: readonly School[],
    private readonly wishes: PairWishes,
  ) {
    this.place = Float64Array.from(schools.flatMap(({ x, y }) => [x, y]));
    const bodies = [...new Set(schools.flatMap(({ faith }) => faith ?? []))].sort();
    this.faith = Int32Array.from(schools, ({ faith }) =>
      (faith ?? []).reduce((bits, body) => bits | (1 << (bodies.indexOf(body) & 31)), 0),
    );
    this.met = this.meetings();
  }

  private meetings(): Map<number, number> {
    const { schools } = this;
    const { memory } = this.wishes;
    const charges = new Map<number, number>();
    if (!memory) return charges;
    const row = new Map(schools.map((school, i) => [school.id, i]));
    for (const { pair, cyclesAgo } of memory.met) {
      const [i, j] = [row.get(pair[0]), row.get(pair[1])];
      if (i === undefined || j === undefined || i === j) continue;
      let charge = memory.weight;
      for (let cycle = 1; cycle < cyclesAgo; cycle += 1) charge *= memory.decay;
      for (const key of [i * schools.length + j, j * schools.length + i])
        charges.set(key, Math.max(charge, charges.get(key) ?? 0));
    }
    return charges;
  }

  between(i: number, j: number): number {
    const { travel, faith } = this.wishes;
    let charge = this.met.size > 0 ? (this.met.get(i * this.schools.length + j) ?? 0) : 0;
    if (travel) charge += travel.perKm * Math.max(0, this.kilometres(i, j) - travel.beyondKm);
    if (faith && this.shares(i, j) !== (faith.prefer === 'same')) charge += faith.weight;
    return charge;
  }

  /** Straight line: what a register can say about travel. */
  private kilometres(i: number, j: number): number {
    const east = real(this.place, 2 * i) - real(this.place, 2 * j);
    const north = real(this.place, 2 * i + 1) - real(this.place, 2 * j + 1);
    return Math.sqrt(east * east + north * north);
  }

  /** Two schools without a faith body are of one kind as well. */
  private shares(i: number, j: number): boolean {
    const [one, other] = [int(this.faith, i), int(this.faith, j)];
    return (one & other) !== 0 || (one === 0 && other === 0);
  }
}

/** null where nothing is wished for, so that the plain distance stays as quick as it was. */
export function chargesOf(schools: readonly School[], wishes: PairWishes | undefined): WishCharges | null {
  const { travel, faith, memory } = wishes ?? {};
  const isAny =
    (travel?.perKm ?? 0) > 0 || (faith?.weight ?? 0) > 0 || ((memory?.weight ?? 0) > 0 && memory?.met.length);
  return wishes && isAny ? new WishCharges(schools, wishes) : null;
}
