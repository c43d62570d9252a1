import fc from 'fast-check';
import { effortFor } from './effort.js';
import { plant } from './kd-tree.js';
import { aPool } from './pool.builder.js';
import { Pricing } from './prices.js';
import { costOf } from './partition.js';
import { subsetOptimum } from './subset-optimum.js';

describe('the prices of schools', () => {
  it('are beaten by no legal triple, so that their sum is a proof', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 6, max: 60 }),
        fc.string({ maxLength: 5 }),
        fc.constantFrom('expected' as const, 'gower' as const),
        (n, seed, missing) => {
          const pool = aPool({ schools: n, seed, missing, unknown: 0.1 });
          const tree = plant(pool.schools, pool.distance);
          const { space } = tree;
          const { u } = new Pricing(tree).settle(effortFor('interactive', n).prices);
          let least = 0;
          for (let i = 0; i < n; i += 1) {
            for (let j = i + 1; j < n; j += 1) {
              for (let k = j + 1; k < n; k += 1) {
                if (space.mayForm(i, j, k))
                  least = Math.min(
                    least,
                    costOf(space, [[i, j, k]]) - (u[i] ?? 0) - (u[j] ?? 0) - (u[k] ?? 0),
                  );
              }
            }
          }
          expect(least).toBeGreaterThan(-1e-8);
        },
      ),
      { numRuns: 30 },
    );
  });

  it('never add up to more than the optimum of a small phase', () => {
    fc.assert(
      fc.property(fc.constantFrom(6, 9, 12), fc.string({ maxLength: 5 }), (n, seed) => {
        const pool = aPool({ schools: n, seed, authorities: 12, trusts: 40 });
        const tree = plant(pool.schools, pool.distance);
        const best = subsetOptimum(tree.space);
        fc.pre(best.left.length === 0);
        const { sum } = new Pricing(tree).settle(effortFor('interactive', n).prices);
        expect(sum).toBeLessThanOrEqual(costOf(tree.space, best.groups) + 1e-8);
      }),
      { numRuns: 30 },
    );
  });
});
