import { joinCost, type NewcomerPool, separated } from './newcomer-pool.js';
import type { CoverProblem } from './region-solver.js';
import { real } from './vectors.js';

/** What may happen to free schools: they form a group of their own, one joins a trio, or one stays out. */
export interface Option {
  /** Rows of free schools. */
  readonly schools: readonly number[];
  /** The trio joined, or -1. */
  readonly trio: number;
  readonly cost: number;
}

/** A cover problem, the trios that have a row in it, and the options that are its first columns. */
export interface NewcomerProblem {
  readonly problem: CoverProblem;
  readonly trios: readonly number[];
  readonly options: readonly Option[];
}

/** Prices per free school (by row) and per trio; an option beats them if it costs less than their sum. */
export interface OptionPrices {
  readonly school: Float64Array;
  readonly trio: Float64Array;
}

/** Charged for a school that is parted from the partner it had: one move must save at least this much. */
export class NewcomerOptions {
  private readonly known = new Set<string>();
  readonly options: Option[] = [];

  constructor(
    readonly pool: NewcomerPool,
    private readonly parting: number,
    readonly unplaced: number,
  ) {
    for (const school of pool.free) this.add({ schools: [school], trio: -1, cost: unplaced });
  }

  add(option: Option): boolean {
    const key = `${option.trio}|${option.schools.join()}`;
    if (this.known.has(key)) return false;
    this.known.add(key);
    this.options.push(option);
    return true;
  }

  /** Adds every join and every new group that costs less than the prices + `above`; returns how many were new. */
  addBelow(prices: OptionPrices, above: number, most: number): number {
    const found = [...this.joinsBelow(prices, above), ...this.groupsBelow(prices, above)];
    const slack = (option: Option): number => option.cost - this.worth(option, prices);
    found.sort((a, b) => slack(a) - slack(b) || (a.schools.join() < b.schools.join() ? -1 : 1));
    return found.slice(0, most).filter(option => this.add(option)).length;
  }

  private worth(option: Option, prices: OptionPrices): number {
    const own = option.schools.reduce((sum, i) => sum + real(prices.school, i), 0);
    return option.trio < 0 ? own : own + real(prices.trio, option.trio);
  }

  private joinsBelow(prices: OptionPrices, above: number): Option[] {
    const { pool } = this;
    return pool.free.flatMap(school =>
      pool.trios.flatMap((members, trio): Option[] => {
        const cost = joinCost(pool, school, members) + this.parting * separated(pool, [school]);
        return cost < real(prices.school, school) + real(prices.trio, trio) + above
          ? [{ schools: [school], trio, cost }]
          : [];
      }),
    );
  }

  /** In a metric a group costs at least twice any of its sides, which rules out most pairs at once. */
  private groupsBelow(prices: OptionPrices, above: number): Option[] {
    const { pool } = this;
    const { space, free } = pool;
    const greatest = free.reduce((most, i) => Math.max(most, real(prices.school, i)), 0);
    const found: Option[] = [];
    for (const [x, i] of free.entries()) {
      for (let y = x + 1; y < free.length; y += 1) {
        const j = free[y] as number;
        if (space.clash(i, j)) continue;
        const side = space.distance(i, j);
        const room = real(prices.school, i) + real(prices.school, j) + above - side;
        if (room + greatest <= (space.isMetric ? side : 0)) continue;
        for (let z = y + 1; z < free.length; z += 1) {
          const k = free[z] as number;
          const rest = space.distance(i, k) + space.distance(j, k);
          if (rest >= room + real(prices.school, k) || space.clash(i, k) || space.clash(j, k)) continue;
          const cost = side + rest + this.parting * separated(pool, [i, j, k]);
          if (cost < room + side + real(prices.school, k)) found.push({ schools: [i, j, k], trio: -1, cost });
        }
      }
    }
    return found;
  }

  /** The cover problem: every free school once, every trio that is offered at most once; of the options near prices. */
  problem(near?: { readonly prices: OptionPrices; readonly above: number }): NewcomerProblem {
    const { free } = this.pool;
    const options = near
      ? this.options.filter(
          option =>
            option.cost - this.worth(option, near.prices) <= near.above + 1e-9 ||
            (option.trio < 0 && option.schools.length === 1),
        )
      : this.options;
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
        quartets: null,
      },
      trios,
      options,
    };
  }
}
