import { isLegal, pairSum } from './partition.js';
import type { Space } from './space.js';
import { real } from './vectors.js';

/** Other groups tried one at a time, and two at a time where no single one helps. */
const NEAR = 300;
const NEAREST = 20;

interface Deal {
  readonly places: readonly number[];
  readonly becomes: readonly (readonly number[])[];
  readonly change: number;
}

/** Legal groups of rows whose schools may be dealt anew among a few groups at a time. */
export class DealtGroups {
  private readonly cost: Float64Array;

  constructor(
    private readonly space: Space,
    readonly groups: (readonly number[])[],
    /** Places that stay as they are. */
    private readonly fixed: ReadonlySet<number>,
  ) {
    this.cost = Float64Array.from(groups, group => this.costOf(group));
  }

  copy(): DealtGroups {
    return new DealtGroups(this.space, [...this.groups], this.fixed);
  }

  total(): number {
    return this.cost.reduce((sum, cost) => sum + cost, 0);
  }

  /** Cost per pair of the group at a place. */
  mean(place: number): number {
    return real(this.cost, place) / pairs(this.groups[place]?.length ?? 0);
  }

  /** The place of the group that is least alike. */
  worst(): number {
    let worst = 0;
    for (let place = 1; place < this.groups.length; place += 1)
      if (this.mean(place) > this.mean(worst)) worst = place;
    return worst;
  }

  /** Deals the group anew with one or two others so that none of them is above the target, at the least cost. */
  mend(worst: number, target: number, most: number): boolean {
    if (this.fixed.has(worst)) return false;
    const others = this.nearTo(worst);
    let best: Deal | null = null;
    for (const place of others) best = this.cheaper(best, [worst, place], target, most);
    if (best === null) {
      const near = others.slice(0, NEAREST);
      near.forEach((place, at) => {
        for (const other of near.slice(at + 1))
          best = this.cheaper(best, [worst, place, other], target, most);
      });
    }
    if (best === null) return false;
    this.take(best);
    return true;
  }

  private nearTo(worst: number): number[] {
    const far = (place: number): number => {
      const [first = 0] = this.groups[place] ?? [];
      return (this.groups[worst] ?? []).reduce(
        (least, i) => Math.min(least, this.space.distance(i, first)),
        Infinity,
      );
    };
    return this.groups
      .flatMap((_, place) => (place === worst || this.fixed.has(place) ? [] : [{ place, far: far(place) }]))
      .sort((a, b) => a.far - b.far || a.place - b.place)
      .slice(0, NEAR)
      .map(({ place }) => place);
  }

  private cheaper(known: Deal | null, places: readonly number[], target: number, most: number): Deal | null {
    const before = places.reduce((sum, place) => sum + real(this.cost, place), 0);
    const sizes = places.map(place => this.groups[place]?.length ?? 0);
    let best = known;
    const deal = (left: readonly number[], becomes: readonly (readonly number[])[], cost: number): void => {
      const change = cost - before;
      if (change > most || (best !== null && change >= best.change)) return;
      const size = sizes[becomes.length];
      if (size === undefined) {
        best = { places, becomes, change };
        return;
      }
      for (const group of choices(left, size, sizes[becomes.length + 1] === size)) {
        const own = this.costOf(group);
        if (own / pairs(size) > target || !isLegal(this.space, group)) continue;
        deal(
          left.filter(i => !group.includes(i)),
          [...becomes, group],
          cost + own,
        );
      }
    };
    deal(
      places.flatMap(place => this.groups[place] ?? []),
      [],
      0,
    );
    return best;
  }

  private take({ places, becomes }: Deal): void {
    places.forEach((place, at) => {
      const group = becomes[at] ?? [];
      this.groups[place] = group;
      this.cost[place] = this.costOf(group);
    });
  }

  private costOf(group: readonly number[]): number {
    return pairSum(group, (i, j) => this.space.distance(i, j));
  }
}

const pairs = (size: number): number => Math.max(1, (size * (size - 1)) / 2);

/** All ways to take so many of the schools; always with the first where the next group is as large. */
function choices(schools: readonly number[], size: number, withFirst: boolean): number[][] {
  if (size === 0) return [[]];
  return schools.flatMap((school, at) =>
    withFirst && at > 0 ? [] : choices(schools.slice(at + 1), size - 1, false).map(rest => [school, ...rest]),
  );
}
