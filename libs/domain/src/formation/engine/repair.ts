import type { FormationInstance, School } from './instance.js';
import { pairSum } from './partition.js';
import { Space } from './space.js';

/** One way to mend a grouping after a school has gone. */
export interface RepairPlan {
  /** The groups as they would be; the schools that left are in none. */
  readonly groups: readonly (readonly string[])[];
  /** Schools that change their group, beside those left behind who merely get a new partner. */
  readonly moved: readonly string[];
  /** Change of the total distance, counting the groups touched. */
  readonly change: number;
}

export interface RepairRequest {
  readonly groups: readonly (readonly string[])[];
  /** The school that leaves, closes, or may no longer stay in its group. */
  readonly leaving: string;
  /** What moving one school must save to be worth it. */
  readonly perMove: number;
  readonly mostMoves: number;
  readonly plans: number;
}

/** A step of a plan: these groups (by place) become those. */
interface Change {
  readonly places: readonly number[];
  readonly becomes: readonly (readonly number[])[];
  readonly moved: readonly number[];
}

/**
 * A few plans after a school has left its group, cheapest first by change + perMove x moves. A quartet simply
 * becomes a trio. The two schools left of a trio take one school out of a quartet; or both join other trios; or they
 * take a third school out of a trio whose other two join trios in turn.
 */
export function repairPlans(instance: FormationInstance, request: RepairRequest): RepairPlan[] {
  const home = request.groups.findIndex(group => group.includes(request.leaving));
  const group = request.groups[home] ?? [];
  const phase = instance.schools.find(school => school.id === request.leaving)?.phase;
  const schools = instance.schools.filter(school => school.phase === phase && school.status !== 'leaver');
  const scene = new Scene(schools, instance, request.groups);
  const left = group.filter(id => id !== request.leaving).map(id => scene.row(id));
  const changes =
    left.length >= 3 ? [{ places: [home], becomes: [left], moved: [] }] : scene.changesFor(home, left);
  const plans = changes
    .filter(change => change.moved.length <= request.mostMoves)
    .map(change => ({ change, cost: scene.costOfChange(change, home, left) }))
    .sort(
      (a, b) =>
        a.cost + request.perMove * a.change.moved.length - b.cost - request.perMove * b.change.moved.length ||
        a.cost - b.cost,
    );
  return plans.slice(0, request.plans).map(({ change, cost }) => ({
    groups: scene.apply(change),
    moved: change.moved.map(row => scene.id(row)).sort(),
    change: cost,
  }));
}

class Scene {
  private readonly space: Space;
  private readonly rows: ReadonlyMap<string, number>;
  /** Per place its rows; empty for groups of other phases. */
  private readonly groups: readonly (readonly number[])[];

  constructor(
    private readonly schools: readonly School[],
    instance: FormationInstance,
    private readonly ids: readonly (readonly string[])[],
  ) {
    this.space = new Space(schools, instance.distance);
    this.rows = new Map(schools.map((school, i) => [school.id, i]));
    const apart = (instance.locks?.apart ?? []).map(pair => pair.flatMap(id => this.rows.get(id) ?? []));
    this.space.lock(
      apart.flatMap(([i, j]): [number, number][] => (i === undefined || j === undefined ? [] : [[i, j]])),
      [],
    );
    this.groups = ids.map(group => group.flatMap(id => this.rows.get(id) ?? []));
  }

  row(id: string): number {
    return this.rows.get(id) ?? 0;
  }

  id(row: number): string {
    return (this.schools[row] as School).id;
  }

  changesFor(home: number, left: readonly number[]): Change[] {
    const fromQuartets = this.places(home, 4).flatMap(place => this.borrow(home, left, place));
    const scattered = this.scatter(left, [home]).map(change => ({
      ...change,
      places: [home, ...change.places],
      becomes: [[], ...change.becomes],
    }));
    const fromTrios = this.places(home, 3).flatMap(place =>
      this.borrow(home, left, place).flatMap(taken => {
        const rest = taken.becomes[1] ?? [];
        return this.scatter(rest, [home, place]).map(change => ({
          places: [home, place, ...change.places],
          becomes: [taken.becomes[0] ?? [], [], ...change.becomes],
          moved: [...taken.moved, ...change.moved],
        }));
      }),
    );
    return [...fromQuartets, ...scattered, ...fromTrios];
  }

  private places(home: number, size: number): number[] {
    return this.groups.flatMap((group, place) => (place !== home && group.length === size ? [place] : []));
  }

  /** Every legal way to take one school of a group as the third of those left. */
  private borrow(home: number, left: readonly number[], place: number): Change[] {
    const group = this.groups[place] ?? [];
    return group
      .filter(third => left.every(i => !this.space.clash(i, third)))
      .map(third => ({
        places: [home, place],
        becomes: [[...left, third], group.filter(i => i !== third)],
        moved: [third],
      }));
  }

  /** Each of the schools joins the trio that it costs least in; two schools, two trios. */
  private scatter(schools: readonly number[], except: readonly number[]): Change[] {
    const taken: number[] = [...except];
    const becomes: number[][] = [];
    for (const school of schools) {
      let best = -1;
      let least = Infinity;
      this.groups.forEach((group, place) => {
        if (group.length !== 3 || taken.includes(place) || group.some(i => this.space.clash(i, school)))
          return;
        const cost = group.reduce((sum, i) => sum + this.space.distance(i, school), 0);
        if (cost < least) [best, least] = [place, cost];
      });
      if (best < 0) return [];
      taken.push(best);
      becomes.push([...(this.groups[best] ?? []), school]);
    }
    return [{ places: taken.slice(except.length), becomes, moved: [...schools] }];
  }

  costOfChange(change: Change, home: number, left: readonly number[]): number {
    const cost = (group: readonly number[]): number => pairSum(group, (i, j) => this.space.distance(i, j));
    const before = change.places.reduce(
      (sum, place) => sum + cost(place === home ? left : (this.groups[place] ?? [])),
      0,
    );
    return change.becomes.reduce((sum, group) => sum + cost(group), 0) - before;
  }

  apply(change: Change): string[][] {
    const after = this.ids.map((group, place) => {
      const at = change.places.indexOf(place);
      return at < 0 ? [...group] : (change.becomes[at] ?? []).map(row => this.id(row)).sort();
    });
    return after.filter(group => group.length > 0);
  }
}
