import type { FamilyUnits } from './family-units.js';
import type { FamilyRules } from './instance.js';
import { int, real } from './vectors.js';

/** Cost of one step of breach of a hard rule, in pairs that compete. */
const BREACH = 100;

/** A unit goes from one family to another, alone (-1) or in exchange for a unit that comes back. */
export interface FamilyMove {
  unit: number;
  other: number;
  from: number;
  to: number;
}

/**
 * A division of units into families. Within-family sum of squares: sum over features of w (Q + m) - w (S^2 + m) / n,
 * where S and Q sum the known standardised values and their squares, m counts the unknown (a random standard value
 * each) and n the schools. Its first part is the same for every division and is left out here.
 */
export class FamilyState {
  readonly familyOf: Int32Array;
  readonly members: number[][];
  readonly size: Int32Array;
  private readonly slotOf: Int32Array;
  private readonly sums: Float64Array;
  private readonly extra: Float64Array;
  private readonly gain: Float64Array;
  private readonly broken: Int32Array;
  private readonly laCount: Int32Array;

  constructor(
    readonly units: FamilyUnits,
    readonly rules: FamilyRules,
    families: readonly (readonly number[])[],
  ) {
    const count = families.length;
    this.familyOf = new Int32Array(units.count).fill(-1);
    this.slotOf = new Int32Array(units.count);
    this.members = families.map(() => []);
    this.size = new Int32Array(count);
    this.sums = new Float64Array(count * units.dimensions);
    this.extra = new Float64Array(count);
    this.gain = new Float64Array(count);
    this.broken = new Int32Array(count);
    this.laCount = new Int32Array(units.authorities);
    families.forEach((family, at) => {
      for (const unit of family) this.add(unit, at);
      this.settle(at);
    });
  }

  add(unit: number, family: number): void {
    const members = this.members[family] as number[];
    this.slotOf[unit] = members.length;
    members.push(unit);
    this.familyOf[unit] = family;
    this.count(unit, family, 1);
  }

  remove(unit: number): void {
    const family = int(this.familyOf, unit);
    const members = this.members[family] as number[];
    const last = members.pop() as number;
    if (last !== unit) {
      members[int(this.slotOf, unit)] = last;
      this.slotOf[last] = int(this.slotOf, unit);
    }
    this.familyOf[unit] = -1;
    this.count(unit, family, -1);
  }

  private count(unit: number, family: number, sign: 1 | -1): void {
    const { dimensions, size, extra, sums } = this.units;
    this.size[family] = int(this.size, family) + sign * int(size, unit);
    this.extra[family] = real(this.extra, family) + sign * real(extra, unit);
    for (let k = 0; k < dimensions; k += 1) {
      const at = family * dimensions + k;
      this.sums[at] = real(this.sums, at) + sign * real(sums, unit * dimensions + k);
    }
  }

  /** Brings what is remembered of a family up to date after its members changed. */
  settle(family: number): void {
    const { dimensions } = this.units;
    let squares = real(this.extra, family);
    for (let k = 0; k < dimensions; k += 1) squares += real(this.sums, family * dimensions + k) ** 2;
    this.gain[family] = squares / Math.max(1, int(this.size, family));
    this.broken[family] = this.breachesWith(family, -1, -1);
  }

  /** How much dearer the division gets, hard rules aside. */
  change(move: FamilyMove): number {
    const { unit, other, from, to } = move;
    const { units, sums } = this;
    const { dimensions } = units;
    let left = 0;
    let right = 0;
    for (let k = 0; k < dimensions; k += 1) {
      const back = other < 0 ? 0 : real(units.sums, other * dimensions + k);
      const step = real(units.sums, unit * dimensions + k) - back;
      const stays = real(sums, from * dimensions + k) - step;
      const joins = real(sums, to * dimensions + k) + step;
      left += stays * stays;
      right += joins * joins;
    }
    const schools = int(units.size, unit) - (other < 0 ? 0 : int(units.size, other));
    const unknown = real(units.extra, unit) - (other < 0 ? 0 : real(units.extra, other));
    const remaining = Math.max(1, int(this.size, from) - schools);
    const gained =
      (left + real(this.extra, from) - unknown) / remaining +
      (right + real(this.extra, to) + unknown) / (int(this.size, to) + schools);
    const moved = this.away(unit, from, to) + (other < 0 ? 0 : this.away(other, to, from));
    return (
      real(this.gain, from) + real(this.gain, to) - gained + this.units.competing * this.rivalry(move) + moved
    );
  }

  /** How much dearer a family gets by a unit that is in none, competition aside. */
  joining(unit: number, family: number): number {
    const { dimensions, sums, extra, size } = this.units;
    let squares = real(this.extra, family) + real(extra, unit);
    for (let k = 0; k < dimensions; k += 1)
      squares += (real(this.sums, family * dimensions + k) + real(sums, unit * dimensions + k)) ** 2;
    return real(this.gain, family) - squares / (int(this.size, family) + int(size, unit));
  }

  private away(unit: number, from: number, to: number): number {
    const home = int(this.units.home, unit);
    if (home < 0) return 0;
    return (
      this.units.perMove * int(this.units.size, unit) * ((to === home ? 0 : 1) - (from === home ? 0 : 1))
    );
  }

  /** Competing pairs more than now if the units change places. */
  private rivalry({ unit, other, from, to }: FamilyMove): number {
    const { rivals } = this.units;
    let more = 0;
    for (const rival of rivals[unit] as Int32Array) {
      const family = int(this.familyOf, rival);
      if (family === from) more -= 1;
      else if (rival !== other && family === to) more += 1;
    }
    if (other < 0) return more;
    for (const rival of rivals[other] as Int32Array) {
      const family = int(this.familyOf, rival);
      if (family === to) more -= 1;
      else if (rival !== unit && family === from) more += 1;
    }
    return more;
  }

  /** What the move costs with the hard rules counted in, or Infinity as soon as it is above the allowance. */
  costOf(move: FamilyMove, allowance: number): number {
    const change = this.change(move);
    const { from, to, unit, other } = move;
    const before = int(this.broken, from) + int(this.broken, to);
    if (before === 0 && change > allowance) return Infinity;
    const after = this.breachesWith(from, unit, other) + this.breachesWith(to, other, unit);
    return change + BREACH * this.units.competing * (after - before);
  }

  take({ unit, other, from, to }: FamilyMove): void {
    this.remove(unit);
    if (other >= 0) this.remove(other);
    this.add(unit, to);
    if (other >= 0) this.add(other, from);
    this.settle(from);
    this.settle(to);
  }

  breaches(family: number): number {
    return int(this.broken, family);
  }

  totalBreaches(): number {
    return this.broken.reduce((sum, count) => sum + count, 0);
  }

  /** Steps by which a family would break the hard rules with one unit gone and another come (-1: none). */
  breachesWith(family: number, gone: number, come: number): number {
    const { rules, units, laCount } = this;
    const members = this.members[family] as number[];
    let size = 0;
    let kinds = 0;
    let most = 0;
    let kept = 0;
    const enter = (unit: number): void => {
      size += int(units.size, unit);
      for (const la of units.las[unit] as Int32Array) {
        const held = int(laCount, la) + 1;
        laCount[la] = held;
        if (held === 1) kinds += 1;
        if (held > most) most = held;
      }
      if (units.hasApart)
        for (const apart of units.apart[unit] as Int32Array)
          if (apart !== gone && (apart === come || int(this.familyOf, apart) === family)) kept += 1;
    };
    for (const unit of members) if (unit !== gone) enter(unit);
    if (come >= 0) enter(come);
    for (const unit of members) for (const la of units.las[unit] as Int32Array) laCount[la] = 0;
    if (come >= 0) for (const la of units.las[come] as Int32Array) laCount[la] = 0;
    return (
      Math.max(0, rules.min - size, size - rules.max) +
      Math.max(0, rules.minLas - kinds) +
      Math.max(0, Math.ceil(most - rules.maxLaShare * size - 1e-9)) +
      kept
    );
  }

  /** Sum of squares less its fixed part, competition and moves away from home. */
  total(): number {
    const { units } = this;
    let sum = 0;
    this.members.forEach((members, family) => {
      sum -= real(this.gain, family);
      for (const unit of members) {
        for (const rival of units.rivals[unit] as Int32Array)
          if (rival > unit && int(this.familyOf, rival) === family) sum += units.competing;
        const home = int(units.home, unit);
        if (home >= 0 && home !== family) sum += units.perMove * int(units.size, unit);
      }
    });
    return sum;
  }
}
