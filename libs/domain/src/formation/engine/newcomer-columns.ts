import { joinCost, type NewcomerPool, separated } from './newcomer-pool.js';
import type { CoverProblem } from './region-solver.js';
import { real } from './vectors.js';

/** What may happen to free schools: they form a group of their own, one joins a trio, or one stays out. */
export interface Option {
  /** Rows of free schools. */
  readonly schools: readonly number[];
  /** The trio joined; or OWN_GROUP, STAYS_OUT or LEFT_OVER. */
  readonly trio: number;
  readonly cost: number;
}

export const OWN_GROUP = -1;
export const STAYS_OUT = -2;
/** Out too, but not counted as a single: dearer, so that any number of singles can be asked for. */
export const LEFT_OVER = -3;
const DEARER = 3;

/** A cover problem, the trios that have a row in it, and the options that are its first columns. */
export interface NewcomerProblem {
  readonly problem: CoverProblem;
  readonly trios: readonly number[];
  readonly options: readonly Option[];
}

/** Prices per free school (by row), per trio and per single; an option beats them if it costs less than their sum. */
export interface OptionPrices {
  readonly school: Float64Array;
  readonly trio: Float64Array;
  readonly single: number;
}

/** Which options are near enough to prices to be looked at. */
export interface NearPrices {
  readonly prices: OptionPrices;
  readonly above: number;
}

/** What a search for options found: how many were new, and whether there were more than it may add. */
export interface Added {
  readonly fresh: number;
  readonly isAll: boolean;
}

/** The options of a phase that have been looked at so far, and the search for those that prices show to be worth it. */
export class NewcomerOptions {
  private readonly known = new Set<string>();
  readonly options: Option[] = [];
  /** Distances between free schools, by their places in `free`; Infinity where they clash. */
  private readonly sides: Float64Array;
  private readonly joins: readonly Float64Array[];

  /**
   * @param parting charged for a school that is parted from the partner it had: one move must save at least this much
   * @param unplaced charged for a school that stays out
   */
  constructor(
    readonly pool: NewcomerPool,
    private readonly parting: number,
    readonly unplaced: number,
  ) {
    const { free, space, trios } = pool;
    this.sides = Float64Array.from({ length: free.length ** 2 }, (_, at) => {
      const [i, j] = [free[Math.floor(at / free.length)] as number, free[at % free.length] as number];
      return i === j || space.clash(i, j) ? Infinity : space.distance(i, j);
    });
    this.joins = free.map(school => {
      const charge = parting * separated(pool, [school]);
      return Float64Array.from(trios, trio => joinCost(pool, school, trio) + charge);
    });
    for (const school of free) {
      this.add({ schools: [school], trio: STAYS_OUT, cost: unplaced });
      this.add({ schools: [school], trio: LEFT_OVER, cost: DEARER * unplaced });
    }
  }

  private add(option: Option): boolean {
    const key = `${option.trio}|${option.schools.join()}`;
    if (this.known.has(key)) return false;
    this.known.add(key);
    this.options.push(option);
    return true;
  }

  /** The middle one of the distances to the nearest company; prices say nothing where schools have to stay out. */
  usualSide(): number {
    const { length } = this.pool.free;
    const nearest = Float64Array.from(this.joins, (joins, x) => {
      const joining = joins.reduce((least, cost) => Math.min(least, cost / 3), Infinity);
      return this.sides
        .subarray(x * length, (x + 1) * length)
        .reduce((least, side) => Math.min(least, side), joining);
    });
    const known = nearest.filter(side => side < Infinity).sort();
    return known[known.length >> 1] ?? 1;
  }

  /** The least that a join costs beyond the price of the school. */
  leastJoin(prices: Float64Array): number {
    return this.pool.free.reduce((least, school, x) => {
      const joins = this.joins[x] ?? none;
      return Math.min(
        least,
        joins.reduce((cheapest, cost) => Math.min(cheapest, cost), Infinity) - real(prices, school),
      );
    }, Infinity);
  }

  /** Adds so many of the cheapest joins of every school: the prices of singles mean nothing without some. */
  addCheapestJoins(each: number): void {
    this.pool.free.forEach((school, x) => {
      const joins = [...(this.joins[x] ?? [])].map((cost, trio) => ({ schools: [school], trio, cost }));
      const legal = joins.filter(({ cost }) => cost < Infinity);
      for (const join of legal.sort((a, b) => a.cost - b.cost || a.trio - b.trio).slice(0, each))
        this.add(join);
    });
  }

  /** Adds every join and every new group that costs less than the prices + `above`, the `most` best at most. */
  addBelow({ prices, above }: NearPrices, most: number): Added {
    let found = [...this.joinsBelow(prices, above), ...this.groupsBelow(prices, above)];
    const isAll = found.length <= most;
    if (!isAll) {
      const slack = Float64Array.from(found, option => option.cost - worth(option, prices));
      const limit = real(slack.slice().sort(), most);
      const nearest = found.flatMap((option, at) =>
        real(slack, at) <= limit ? { option, slack: real(slack, at) } : [],
      );
      nearest.sort((a, b) => a.slack - b.slack || byName(a.option, b.option));
      found = nearest.map(({ option }) => option);
    }
    const fresh = found.slice(0, most).filter(option => this.add(option)).length;
    return { fresh, isAll };
  }

  private joinsBelow(prices: OptionPrices, above: number): Option[] {
    const found: Option[] = [];
    this.pool.free.forEach((school, x) => {
      const most = real(prices.school, school) + prices.single + above;
      this.joins[x]?.forEach((cost, trio) => {
        if (cost < most + real(prices.trio, trio)) found.push({ schools: [school], trio, cost });
      });
    });
    return found;
  }

  /** In a metric a group costs at least twice any of its sides, which rules out most pairs at once. */
  private groupsBelow(prices: OptionPrices, above: number): Option[] {
    const { pool, sides } = this;
    const { free } = pool;
    const price = Float64Array.from(free, i => real(prices.school, i));
    const greatest = price.reduce((most, each) => Math.max(most, each), 0);
    const found: Option[] = [];
    for (let x = 0; x < free.length; x += 1) {
      for (let y = x + 1; y < free.length; y += 1) {
        const side = real(sides, x * free.length + y);
        const room = real(price, x) + real(price, y) + above - side;
        if (!(room + greatest > (pool.space.isMetric ? side : 0))) continue;
        for (let z = y + 1; z < free.length; z += 1) {
          const rest = real(sides, x * free.length + z) + real(sides, y * free.length + z);
          if (rest >= room + real(price, z)) continue;
          const [i, j, k] = [free[x] as number, free[y] as number, free[z] as number];
          if (!pool.space.matesWithin(i, j, k, -1)) continue;
          const schools = [i, j, k];
          const charge = this.parting * separated(pool, schools);
          if (rest + charge < room + real(price, z))
            found.push({ schools, trio: OWN_GROUP, cost: side + rest + charge });
        }
      }
    }
    return found;
  }

  /**
   * The cover problem: every free school once, every trio that is offered at most once, and exactly so many singles
   * (schools that join or stay out); of all options, or of those near prices.
   */
  problem(singles: number, near?: NearPrices): NewcomerProblem {
    const { free } = this.pool;
    const isNear = (option: Option): boolean =>
      near === undefined ||
      option.trio < OWN_GROUP ||
      option.cost - worth(option, near.prices) <= near.above + 1e-9;
    const options = this.options.filter(isNear);
    const trios = [...new Set(options.flatMap(option => (option.trio < 0 ? [] : [option.trio])))].sort(
      (a, b) => a - b,
    );
    const schoolRow = new Map(free.map((school, at) => [school, at]));
    const trioRow = new Map(trios.map((trio, at) => [trio, free.length + at]));
    const columns = options.map(option => [
      ...option.schools.map(school => schoolRow.get(school) ?? 0),
      ...(option.trio < 0 ? [] : [trioRow.get(option.trio) ?? 0]),
    ]);
    const idle = trios.map(trio => [trioRow.get(trio) ?? 0]);
    return {
      problem: {
        rows: free.length + trios.length,
        columns: [...columns, ...idle],
        costs: [...options.map(option => option.cost), ...idle.map(() => 0)],
        quartets: singles,
        counted: [...options.map(isSingle), ...idle.map(() => false)],
      },
      trios,
      options,
    };
  }
}

const none = new Float64Array();

const isSingle = ({ trio }: Option): boolean => trio >= 0 || trio === STAYS_OUT;

const byName = (a: Option, b: Option): number =>
  a.trio - b.trio || (a.schools.join() < b.schools.join() ? -1 : 1);

function worth(option: Option, prices: OptionPrices): number {
  const own = option.schools.reduce((sum, i) => sum + real(prices.school, i), 0);
  const single = isSingle(option) ? prices.single : 0;
  return own + single + (option.trio < 0 ? 0 : real(prices.trio, option.trio));
}
