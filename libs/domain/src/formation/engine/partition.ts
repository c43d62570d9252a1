import type { Space } from './space.js';
import { int, real } from './vectors.js';

/** Seats per group; the fourth is empty (-1) in a trio. */
export const SEATS = 4;

/** A division of the schools of a phase into trios and quartets, legal or not yet. */
export class Partition {
  readonly count: number;
  readonly members: Int32Array;
  readonly groupOf: Int32Array;
  /** Per group: its cost beyond the prices of its members, kept by whoever anneals. */
  readonly excess: Float64Array;

  constructor(groups: readonly (readonly number[])[], n: number) {
    this.count = groups.length;
    this.members = new Int32Array(SEATS * groups.length).fill(-1);
    this.groupOf = new Int32Array(n).fill(-1);
    this.excess = new Float64Array(groups.length);
    groups.forEach((group, at) => this.seat(at, group));
  }

  seat(group: number, schools: readonly number[]): void {
    for (let seat = 0; seat < schools.length; seat += 1) {
      const school = schools[seat] ?? -1;
      this.members[SEATS * group + seat] = school;
      this.groupOf[school] = group;
    }
  }

  /** Becomes equal to another partition of the same schools into as many groups. */
  copy(other: Partition): void {
    this.members.set(other.members);
    this.groupOf.set(other.groupOf);
    this.excess.set(other.excess);
  }

  clone(): Partition {
    const twin = new Partition(this.groups(), this.groupOf.length);
    twin.copy(this);
    return twin;
  }

  member(group: number, seat: number): number {
    return int(this.members, SEATS * group + seat);
  }

  size(group: number): number {
    return this.member(group, 3) < 0 ? 3 : 4;
  }

  group(at: number): number[] {
    return Array.from(this.members.subarray(SEATS * at, SEATS * at + this.size(at)));
  }

  groups(): number[][] {
    return Array.from({ length: this.count }, (_, at) => this.group(at));
  }

  quartets(): number[] {
    return Array.from({ length: this.count }, (_, at) => at).filter(at => this.size(at) === 4);
  }
}

/** Groups with what each costs beyond the given prices. */
export function partitionAt(
  space: Space,
  groups: readonly (readonly number[])[],
  prices: Float64Array,
): Partition {
  const partition = new Partition(groups, space.n);
  groups.forEach((group, at) => {
    partition.excess[at] = costOf(space, [group]) - group.reduce((sum, i) => sum + real(prices, i), 0);
  });
  return partition;
}

/** Sum of `measure` over all pairs of a group. */
export function pairSum(group: readonly number[], measure: (i: number, j: number) => number): number {
  let sum = 0;
  group.forEach((i, at) => {
    for (const j of group.slice(at + 1)) sum += measure(i, j);
  });
  return sum;
}

/** Total distance within the groups: the cost that is minimised. */
export function costOf(space: Space, groups: readonly (readonly number[])[]): number {
  return groups.reduce((sum, group) => sum + pairSum(group, (i, j) => space.distance(i, j)), 0);
}

/** Whether a group keeps every hard rule and every lock. */
export function isLegal(space: Space, group: readonly number[]): boolean {
  return group.every(
    (i, at) =>
      (int(space.mate, i) < 0 || group.includes(int(space.mate, i))) &&
      group.slice(at + 1).every(j => !space.clash(i, j)),
  );
}
