import type { Space } from './space.js';
import { int } from './vectors.js';

/** Only authorities and trusts of at least this share of the groups are watched; smaller ones cannot block. */
const WATCHED = 1 / 8;

/**
 * Keeps count, while groups are taken one by one, of the authorities and trusts that are about as large as the
 * number of groups still to be made. Such a one must have a school in (nearly) every group that follows.
 */
export class Headroom {
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly space: Space,
    private groupsLeft: number,
  ) {
    for (let i = 0; i < space.n; i += 1)
      for (const label of labels(space, i)) this.counts.set(label, (this.counts.get(label) ?? 0) + 1);
    for (const [label, count] of this.counts) if (count < WATCHED * groupsLeft) this.counts.delete(label);
  }

  /** Whether the rest can still be divided, as far as counts tell, once this group is taken. */
  allows(group: readonly number[]): boolean {
    const inside = new Set(group.flatMap(i => labels(this.space, i)));
    for (const [label, count] of this.counts)
      if (count >= this.groupsLeft && !inside.has(label)) return false;
    return true;
  }

  take(group: readonly number[]): void {
    for (const label of group.flatMap(i => labels(this.space, i))) {
      const count = this.counts.get(label);
      if (count !== undefined) this.counts.set(label, count - 1);
    }
    this.groupsLeft -= 1;
  }

  /** Whether some authority or trust needs a place in every group that is left. */
  isTight(): boolean {
    return [...this.counts.values()].some(count => count >= this.groupsLeft);
  }
}

function labels(space: Space, i: number): string[] {
  const trust = int(space.trust, i);
  return trust < 0 ? [`la ${int(space.la, i)}`] : [`la ${int(space.la, i)}`, `trust ${trust}`];
}

/**
 * Deals schools into groups of the sizes given: the largest authorities and trusts first, each school into the
 * emptiest group where it clashes with nobody. With no authority larger than the number of groups, that keeps
 * every authority legal.
 */
export function deal(space: Space, schools: readonly number[], sizes: readonly number[]): number[][] {
  const weight = new Map<string, number>();
  for (const i of schools)
    for (const label of labels(space, i)) weight.set(label, (weight.get(label) ?? 0) + 1);
  const rank = (i: number): number => Math.max(...labels(space, i).map(label => weight.get(label) ?? 0));
  const order = [...schools].sort(
    (i, j) => rank(j) - rank(i) || int(space.la, i) - int(space.la, j) || i - j,
  );
  const groups: number[][] = sizes.map(() => []);
  const room = (at: number): boolean => (groups[at]?.length ?? 0) < (sizes[at] ?? 0);
  for (const i of order) {
    const open = groups.map((_, at) => at).filter(room);
    const legal = open.filter(at => groups[at]?.every(j => !space.clash(i, j)));
    const [home] = (legal.length > 0 ? legal : open).sort(
      (p, q) => (groups[p]?.length ?? 0) - (groups[q]?.length ?? 0) || p - q,
    );
    if (home !== undefined) groups[home]?.push(i);
  }
  return groups;
}
