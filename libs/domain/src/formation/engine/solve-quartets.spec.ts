import fc from 'fast-check';
import type { FormationInstance } from './instance.js';
import { aPool } from './pool.builder.js';
import type { CoverProblem, RegionSolver } from './region-solver.js';
import { solvePairs } from './solve-pairs.js';
import { solveQuartets } from './solve-quartets.js';
import { Space } from './space.js';

interface Plan {
  readonly newcomers: number;
  readonly seed: string;
  readonly authorities: number;
  readonly apart: readonly (readonly [number, number])[];
  /** Of newcomers: with each other, or with a member of a trio. */
  readonly together: readonly (readonly [number, number])[];
}

const plans: fc.Arbitrary<Plan> = fc.record({
  newcomers: fc.integer({ min: 0, max: 7 }),
  seed: fc.string({ maxLength: 5 }),
  authorities: fc.constantFrom(4, 9, 30),
  apart: fc.array(fc.tuple(fc.nat(15), fc.nat(15)), { maxLength: 5 }),
  together: fc.array(fc.tuple(fc.nat(15), fc.integer({ min: 9, max: 15 })), { maxLength: 2 }),
});

/** Three trios that stand (a rule between their members is nobody's business here), and the newcomers. */
function aCycle({ newcomers, seed, authorities, apart, together }: Plan): FormationInstance {
  const pool = aPool({ schools: 9 + newcomers, seed, authorities });
  const id = (at: number): string => pool.schools[at % pool.schools.length]?.id ?? '';
  const pairs = apart.map(([a, b]) => [id(a), id(b)]).filter(([a, b]) => a !== b);
  const trios = [0, 3, 6].map(at => [id(at), id(at + 1), id(at + 2)]);
  const locked = new Set<number>();
  const mates = together.filter(ids => {
    if (ids.some(at => at >= pool.schools.length || locked.has(at)) || ids[0] === ids[1]) return false;
    for (const at of ids) locked.add(at);
    return true;
  });
  return {
    ...pool,
    existing: { trios },
    locks: { apart: pairs, together: mates.map(ids => ids.map(id)) },
  };
}

const rules = (instance: FormationInstance): Space => {
  const space = new Space(instance.schools, instance.distance);
  const row = new Map(instance.schools.map((school, i) => [school.id, i]));
  const pairs = (sets: readonly (readonly string[])[] = []): [number, number][] =>
    sets.map(ids => [row.get(ids[0] ?? '') ?? 0, row.get(ids[1] ?? '') ?? 0]);
  const apart = pairs(instance.locks?.apart);
  space.lock(apart, []);
  const mates = pairs(instance.locks?.together).filter(([i, j]) => !space.clash(i, j));
  space.lock(apart, mates);
  return space;
};

/** Fewest left out, then least cost, by trying everything. */
function byTrying(space: Space, left: readonly number[], free: readonly number[]): [number, number] {
  const [i, ...others] = left;
  if (i === undefined) return [0, 0];
  let [out, cost] = byTrying(space, others, free);
  out += 1;
  const consider = (rest: readonly number[], trios: readonly number[], own: number): void => {
    const [restOut, restCost] = byTrying(space, rest, trios);
    if (restOut < out || (restOut === out && restCost + own < cost)) [out, cost] = [restOut, restCost + own];
  };
  for (const trio of free) {
    const members = [trio, trio + 1, trio + 2];
    const mates = [i, ...members].map(j => space.mate[j] ?? -1);
    const isWhole = mates.every(mate => mate < 0 || mate === i || members.includes(mate));
    if (isWhole && members.every(j => !space.clash(i, j)))
      consider(
        others,
        free.filter(each => each !== trio),
        members.reduce((sum, j) => sum + space.distance(i, j), 0),
      );
  }
  others.forEach((j, at) => {
    for (const k of others.slice(at + 1))
      if (space.mayForm(i, j, k))
        consider(
          others.filter(each => each !== j && each !== k),
          free,
          space.distance(i, j) + space.distance(i, k) + space.distance(j, k),
        );
  });
  return [out, cost];
}

describe('placing newcomers', () => {
  it('leaves the trios whole, obeys rules and locks, and loses nobody', () => {
    fc.assert(
      fc.property(plans, plan => {
        const instance = aCycle(plan);
        const space = rules(instance);
        const row = new Map(instance.schools.map((school, i) => [school.id, i]));
        const { groups, unplaced } = solveQuartets(instance);
        expect([...groups.flat(), ...unplaced.map(each => each.id)].sort()).toEqual([...row.keys()].sort());
        for (const trio of instance.existing?.trios ?? [])
          expect(groups.some(group => trio.every(id => group.includes(id)))).toBe(true);
        for (const group of groups) {
          expect([3, 4]).toContain(group.length);
          const rows = group.map(id => row.get(id) ?? 0);
          const mates = rows.map(i => space.mate[i] ?? -1).filter(mate => mate >= 0);
          // A newcomer that has to stay out may be missed by the member it is locked to.
          for (const mate of mates)
            expect(rows.includes(mate) || unplaced.some(({ id }) => row.get(id) === mate)).toBe(true);
          const isNewcomer = (i: number): boolean => i >= 9;
          for (const i of rows.filter(isNewcomer))
            for (const j of rows) expect(i !== j && space.clash(i, j)).toBe(false);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('is proved least with a solver: what trying everything finds', () => {
    fc.assert(
      fc.property(plans, plan => {
        const instance = aCycle(plan);
        const result = solveQuartets(instance, { regionSolver: tryingSolver });
        const free = instance.schools.map((_, i) => i).slice(9);
        const [out, cost] = byTrying(rules(instance), free, [0, 3, 6]);
        expect(result.unplaced.length).toBe(out);
        expect(result.cost).toBeCloseTo(cost, 6);
        expect(result.bound).toBeLessThanOrEqual(result.cost + 1e-9);
      }),
      { numRuns: 40 },
    );
  });
});

/** Prices of nothing (every option beats them or not: all are offered), and covers by trying everything. */
const tryingSolver: RegionSolver = {
  relax: problem => ({
    rows: new Float64Array(problem.rows).fill(1e6),
    quartet: 0,
    value: 0,
  }),
  solve: problem => {
    const best = cheapest(problem, new Set(), problem.quartets ?? 0);
    return best && { ...best, proved: true };
  },
};

interface Found {
  readonly chosen: readonly number[];
  readonly cost: number;
}

function cheapest(problem: CoverProblem, covered: ReadonlySet<number>, singles: number): Found | null {
  const row = Array.from({ length: problem.rows }, (_, at) => at).find(at => !covered.has(at));
  if (row === undefined) return singles === 0 ? { chosen: [], cost: 0 } : null;
  let best: Found | null = null;
  problem.columns.forEach((column, at) => {
    if (!column.includes(row) || column.some(each => covered.has(each))) return;
    const counts = problem.counted?.[at] ? 1 : 0;
    if (counts > singles) return;
    const rest = cheapest(problem, new Set([...covered, ...column]), singles - counts);
    const cost = (rest?.cost ?? Infinity) + (problem.costs[at] ?? 0);
    if (rest && cost < (best?.cost ?? Infinity)) best = { chosen: [at, ...rest.chosen], cost };
  });
  return best;
}

describe('pairing with locks', () => {
  it('keeps schools apart, and pairs a locked school with its mate or not at all, at a proved least cost', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 8, max: 80 }),
        fc.string({ maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 8 }),
        (schools, seed, asked) => {
          const pool = aPool({ schools, seed });
          const free = solvePairs(pool).pairs;
          const apart = asked.flatMap(([a]) => {
            const pair = free[a % Math.max(1, free.length)];
            return pair ? [[pair.struggling, pair.strong]] : [];
          });
          const [first, second] = [free[0], free[1]];
          const together = first && second ? [[first.struggling, second.strong]] : [];
          const { pairs, cost, bound } = solvePairs({ ...pool, locks: { apart, together } });
          expect(bound).toBeCloseTo(cost, 5);
          for (const { struggling, strong } of pairs) {
            expect(apart.some(([a, b]) => a === struggling && b === strong)).toBe(false);
            for (const [a, b] of together) expect(struggling === a).toBe(strong === b);
          }
        },
      ),
      { numRuns: 30 },
    );
  });
});
