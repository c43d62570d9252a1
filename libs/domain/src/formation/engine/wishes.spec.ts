import fc from 'fast-check';
import type { FormationInstance, PairWishes } from './instance.js';
import { plant } from './kd-tree.js';
import { liftWorst } from './lift.js';
import { figuresOf, GroupScores } from './group-scores.js';
import { cheapestTrios } from './losses.js';
import { costOf } from './partition.js';
import { aPool } from './pool.builder.js';
import { Pricing } from './prices.js';
import { effortFor } from './effort.js';
import { checkTrios } from './rule-check.js';
import { solveTrios } from './solve-trios.js';
import { subsetOptimum } from './subset-optimum.js';

const wishes: fc.Arbitrary<PairWishes> = fc.record({
  travel: fc.record({
    perKm: fc.constantFrom(0, 0.02, 0.3),
    beyondKm: fc.constantFrom(0, 10),
  }),
  faith: fc.record({
    weight: fc.constantFrom(0, 0.5, 3),
    prefer: fc.constantFrom('same' as const, 'different' as const),
  }),
  memory: fc.record({
    weight: fc.constantFrom(0.5, 4),
    decay: fc.constantFrom(0, 0.5, 1),
    met: fc.array(
      fc.record({
        pair: fc
          .tuple(fc.nat(14), fc.nat(14))
          .map(([a, b]): [string, string] => [`S${900001 + a}`, `S${900001 + b}`]),
        cyclesAgo: fc.integer({ min: 1, max: 3 }),
      }),
      { maxLength: 6 },
    ),
  }),
});

function wished(plan: Parameters<typeof aPool>[0], asked: PairWishes): FormationInstance {
  const pool = aPool(plan);
  const faiths = [[], ['Catholic'], ['Church of England'], ['Church of England', 'Methodist']];
  return {
    ...pool,
    distance: { ...pool.distance, wishes: asked },
    schools: pool.schools.map((school, i) => ({ ...school, faith: faiths[i % faiths.length] ?? [] })),
  };
}

describe('wishes beside likeness', () => {
  it('leave the bound a bound: never above the optimum of a small pool', () => {
    fc.assert(
      fc.property(
        wishes,
        fc.string({ maxLength: 5 }),
        fc.constantFrom(6, 9, 12, 15),
        (asked, seed, schools) => {
          const pool = wished({ schools, seed, authorities: 14 }, asked);
          const tree = plant(pool.schools, pool.distance);
          const { groups, left } = subsetOptimum(tree.space);
          const prices = new Pricing(tree).settle(effortFor('interactive', schools).prices);
          if (left.length === 0)
            expect(prices.sum).toBeLessThanOrEqual(costOf(tree.space, groups) * (1 + 1e-9) + 1e-9);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('never break a rule, and are told apart from likeness', () => {
    fc.assert(
      fc.property(
        wishes,
        fc.string({ maxLength: 5 }),
        fc.integer({ min: 9, max: 45 }),
        (asked, seed, schools) => {
          const pool = wished({ schools, seed, authorities: 9 }, asked);
          const result = solveTrios(pool, { seed: '1', effort: 'interactive' });
          expect(checkTrios(pool, result.groups, result.groups.flat())).toEqual([]);
          const figures = figuresOf(new GroupScores(pool), result.groups);
          expect(figures.cost).toBeCloseTo(result.cost, 6);
          expect(figures.wishes).toBeGreaterThanOrEqual(-1e-9);
          expect(figures.likeness + figures.wishes).toBeCloseTo(figures.cost, 6);
          const plain = figuresOf(new GroupScores(aPool({ schools, seed, authorities: 9 })), result.groups);
          expect(figures.likeness).toBeCloseTo(plain.cost, 6);
        },
      ),
      { numRuns: 8 },
    );
  });

  it('do not depend on the order or the names of the schools', () => {
    const pool = aPool({ schools: 15, seed: 'names', authorities: 9 });
    const renamed = {
      ...pool,
      schools: pool.schools.map((school, i) => ({ ...school, id: `R${(i * 7) % 15}` })).reverse(),
    };
    const costs = [pool, renamed].map(each => solveTrios(each, { seed: '1', effort: 'interactive' }));
    expect(costs[1]?.cost).toBeCloseTo(costs[0]?.cost ?? 0, 9);
    expect(costs[1]?.bound).toBeLessThanOrEqual((costs[0]?.cost ?? 0) + 1e-9);
  });
});

describe('the worst group', () => {
  it('is lifted within what may be lost, and no rule is broken for it', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 5 }), fc.constantFrom(0.005, 0.02, 0.1), (seed, share) => {
        const pool = aPool({ schools: 27, seed, authorities: 9 });
        const [a = '', b = ''] = pool.schools.map(school => school.id);
        const locked = { ...pool, locks: { apart: [[a, b]] } };
        const { groups } = solveTrios(locked, { seed: '1', effort: 'interactive' });
        const scores = new GroupScores(locked);
        const before = figuresOf(scores, groups);
        const lifted = liftWorst(locked, groups, share);
        const after = figuresOf(scores, lifted);
        expect(checkTrios(locked, lifted, groups.flat())).toEqual([]);
        expect(after.worst).toBeLessThanOrEqual(before.worst + 1e-9);
        expect(after.cost).toBeLessThanOrEqual(before.cost * (1 + share) + 1e-6);
      }),
      { numRuns: 5 },
    );
  });

  it('is judged by what each school could have had: the cheapest legal trio, found exactly', () => {
    fc.assert(
      fc.property(wishes, fc.boolean(), fc.string({ maxLength: 5 }), (asked, isPlain, seed) => {
        const plan = { schools: 34, seed, authorities: 5 };
        const pool = isPlain ? aPool(plan) : wished(plan, asked);
        const { space } = plant(pool.schools, pool.distance);
        const least = new Map<string, number>();
        for (let i = 0; i < space.n; i += 1)
          for (let j = 0; j < i; j += 1)
            for (let k = 0; k < j; k += 1) {
              if (!space.mayForm(i, j, k)) continue;
              const cost = space.distance(i, j) + space.distance(i, k) + space.distance(j, k);
              for (const row of [i, j, k]) {
                const id = space.schools[row]?.id ?? '';
                least.set(id, Math.min(cost, least.get(id) ?? Infinity));
              }
            }
        const found = cheapestTrios(pool, 'primary');
        expect(found.size).toBe(least.size);
        for (const [id, cost] of least) expect(found.get(id)).toBeCloseTo(cost, 9);
      }),
      { numRuns: 20 },
    );
  });
});
