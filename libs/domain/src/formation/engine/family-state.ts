import type { FamilyUnits } from './family-units.js';
import type { FamilyRules } from './instance.js';
import { int, real } from './vectors.js';

/** Cost of two competing schools in one family, beside squared standard deviations. */
const COMPETING = 0.3;
/** Cost of one step of breach of a hard rule. */
const BREACH = 30;

/**
 * A division of units into families, with what each family's cost follows from. Within-family sum of squares:
 * sum over features of w (Q + m) - w (S^2 + m) / n, where S and Q sum the known standardised values and their
 * squares, m counts the unknown (a random standard value each) and n the schools. Its first part is the same
 * for every division and is left out here.
 */
export class FamilyState {
  readonly familyOf: Int32Array;
  readonly members: number[][];
  readonly size: Int32Array;
  private readonly sums: Float64Array;
  private readonly extra: Float64Array;
  private readonly laCount: Int32Array;
  private readonly laKinds: Int32Array;
  private readonly competing: Int32Array;
  private readonly keptApart: Int32Array;

  constructor(
    readonly units: FamilyUnits,
    readonly rules: FamilyRules,
    families: readonly (readonly number[])[],
  ) {
    const count = families.length;
    this.familyOf = new Int32Array(units.count).fill(-1);
    this.members = families.map(() => []);
    this.size = new Int32Array(count);
    this.sums = new Float64Array(count * units.dimensions);
    this.extra = new Float64Array(count);
    this.laCount = new Int32Array(count * units.authorities);
    this.laKinds = new Int32Array(count);
    this.competing = new Int32Array(count);
    this.keptApart = new Int32Array(count);
    families.forEach((family, at) => {
      for (const unit of family) this.add(unit, at);
    });
  }

  add(unit: number, family: number): void {
    this.members[family]?.push(unit);
    this.count(unit, family, 1);
    this.familyOf[unit] = family;
  }

  remove(unit: number): void {
    const family = int(this.familyOf, unit);
    const members = this.members[family] ?? [];
    const last = members.pop();
    if (last !== undefined && last !== unit) members[members.indexOf(unit)] = last;
    this.familyOf[unit] = -1;
    this.count(unit, family, -1);
  }

  private count(unit: number, family: number, sign: 1 | -1): void {
    const { units } = this;
    const { dimensions } = units;
    this.size[family] = int(this.size, family) + sign * int(units.size, unit);
    this.extra[family] = real(this.extra, family) + sign * real(units.extra, unit);
    for (let k = 0; k < dimensions; k += 1) {
      const at = family * dimensions + k;
      this.sums[at] = real(this.sums, at) + sign * real(units.sums, unit * dimensions + k);
    }
    for (const la of units.las[unit] ?? []) {
      const at = family * units.authorities + la;
      const before = int(this.laCount, at);
      this.laCount[at] = before + sign;
      if (before === 0) this.laKinds[family] = int(this.laKinds, family) + 1;
      else if (before === 1 && sign < 0) this.laKinds[family] = int(this.laKinds, family) - 1;
    }
    this.competing[family] = int(this.competing, family) + sign * this.meet(units.rivals[unit], family);
    this.keptApart[family] = int(this.keptApart, family) + sign * this.meet(units.apart[unit], family);
  }

  private meet(others: Int32Array | undefined, family: number): number {
    let met = 0;
    for (const other of others ?? []) if (this.familyOf[other] === family) met += 1;
    return met;
  }

  /** Cost of a family: squares that vary, competition, and breaches of hard rules. */
  cost(family: number): number {
    const { dimensions } = this.units;
    let squares = real(this.extra, family);
    for (let k = 0; k < dimensions; k += 1) squares += real(this.sums, family * dimensions + k) ** 2;
    return (
      COMPETING * int(this.competing, family) +
      BREACH * this.breaches(family) -
      squares / Math.max(1, int(this.size, family))
    );
  }

  /** Steps by which a family breaks the hard rules: size, number of authorities, the share of one, locks. */
  breaches(family: number): number {
    const { rules, units } = this;
    const size = int(this.size, family);
    let most = 0;
    for (const unit of this.members[family] ?? []) {
      for (const la of units.las[unit] ?? [])
        most = Math.max(most, int(this.laCount, family * units.authorities + la));
    }
    return (
      Math.max(0, rules.min - size, size - rules.max) +
      Math.max(0, rules.minLas - int(this.laKinds, family)) +
      Math.max(0, Math.ceil(most - rules.maxLaShare * size)) +
      int(this.keptApart, family)
    );
  }

  /** Squared distance between the means of two families. */
  between(a: number, b: number): number {
    const { dimensions } = this.units;
    let sum = 0;
    for (let k = 0; k < dimensions; k += 1) {
      const mine = real(this.sums, a * dimensions + k) / Math.max(1, int(this.size, a));
      sum += (mine - real(this.sums, b * dimensions + k) / Math.max(1, int(this.size, b))) ** 2;
    }
    return sum;
  }

  total(): number {
    return this.members.reduce((sum, _, family) => sum + this.cost(family), 0);
  }

  totalBreaches(): number {
    return this.members.reduce((sum, _, family) => sum + this.breaches(family), 0);
  }
}
