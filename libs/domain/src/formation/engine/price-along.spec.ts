import fc from 'fast-check';
import { effortFor } from './effort.js';
import { walk } from './errand.js';
import { plant } from './kd-tree.js';
import type { KdTree } from './kd-tree.js';
import { costOf } from './partition.js';
import { aPool } from './pool.builder.js';
import { priceAlong } from './price-along.js';
import { runErrand } from './run-errand.js';
import { real } from './vectors.js';

const { prices: effort } = effortFor('interactive', 100_000);

/** By how much the legal triple that beats the prices most does so: 0 where none does. */
function deepestBreach({ space }: KdTree, u: Float64Array): number {
  let least = 0;
  for (let i = 0; i < space.n; i += 1)
    for (let j = i + 1; j < space.n; j += 1)
      for (let k = j + 1; k < space.n; k += 1)
        if (space.mayForm(i, j, k))
          least = Math.min(least, costOf(space, [[i, j, k]]) - real(u, i) - real(u, j) - real(u, k));
  return least;
}

/** The prices of a run that is asked to stop from its `after`-th question on, and every bound it told of. */
function priced(tree: KdTree, after = Infinity) {
  let asked = 0;
  const shouldStop = (): boolean => (asked += 1) > after;
  const told: number[] = [];
  const tell = ({ proof }: { readonly proof: { readonly sum: number } }): void => void told.push(proof.sum);
  const pricing = walk(priceAlong(tree, effort, { shouldStop, tell }), errand =>
    runErrand(errand, { shouldStop }),
  );
  return { ...pricing.proved(), told };
}

describe('prices of a great phase, proved range by range', () => {
  const arbitrary = fc.record({
    n: fc.integer({ min: 12, max: 60 }),
    seed: fc.string({ maxLength: 5 }),
    missing: fc.constantFrom('expected' as const, 'gower' as const),
    after: fc.constantFrom(0, 3, 30, 200, 500, Infinity),
    isPaired: fc.boolean(),
  });

  it('are beaten by no legal triple, whenever the run is stopped and whoever is locked to whom', () => {
    fc.assert(
      fc.property(arbitrary, ({ n, seed, missing, after, isPaired }) => {
        const pool = aPool({ schools: n, seed, missing, unknown: 0.1 });
        const tree = plant(pool.schools, pool.distance);
        if (isPaired && !tree.space.clash(0, 1)) tree.space.lock([[2, 3]], [[0, 1]]);
        const { u, sum } = priced(tree, after);
        expect(deepestBreach(tree, u)).toBeGreaterThan(-1e-8);
        expect(sum).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 60 },
    );
  });

  it('prove something soon, and more in the end', () => {
    const pool = aPool({ schools: 90, seed: 'soon', authorities: 20 });
    const tree = plant(pool.schools, pool.distance);
    const { sum, told } = priced(tree);
    expect(told[0]).toBeGreaterThan(0);
    expect(sum).toBeGreaterThan(1.05 * (told[0] ?? Infinity));
  });
});
