import fc from 'fast-check';
import { Matches, PricedSearch } from './kd-search.js';
import { plant } from './kd-tree.js';
import { aPool } from './pool.builder.js';
import { Random } from './random.js';
import { Space } from './space.js';

const distance = {
  missing: 'expected' as const,
  features: [{ name: 'a', weight: 2, byPhase: { primary: [10, 2] as const } }],
};
const school = (id: string, value: number | null) => ({
  id,
  phase: 'primary',
  la: id,
  trust: null,
  x: 0,
  y: 0,
  f: [value],
});

describe('the distance between two schools', () => {
  it('adds up weighted squared differences in standard deviations', () => {
    const space = new Space([school('a', 12), school('b', 8)], distance);
    expect(space.distance(0, 1)).toBeCloseTo(Math.sqrt(2 * 4), 12);
  });

  it('takes an unknown value for a random standard school, so that ignorance costs', () => {
    const space = new Space([school('a', 12), school('b', null), school('c', null)], distance);
    expect(space.distance(0, 1)).toBeCloseTo(Math.sqrt(2 * (1 + 1)), 12);
    expect(space.distance(1, 2)).toBeCloseTo(Math.sqrt(2 * 2), 12);
  });
});

describe('searching for partners', () => {
  it('finds exactly the partners that going through everyone would find, under any prices', () => {
    const arbitrary = fc.record({
      n: fc.integer({ min: 2, max: 120 }),
      seed: fc.string({ maxLength: 5 }),
      missing: fc.constantFrom('expected' as const, 'gower' as const),
    });
    fc.assert(
      fc.property(arbitrary, ({ n, seed, missing }) => {
        const pool = aPool({ schools: n, seed, missing, unknown: 0.2 });
        const tree = plant(pool.schools, pool.distance);
        const { space } = tree;
        const random = new Random(seed);
        const prices = Float64Array.from({ length: n }, () => 2 * random.uniform());
        const search = new PricedSearch(tree);
        search.setPrices(prices);
        const i = random.below(n);
        const slack = (j: number): number => space.distance(i, j) - ((prices[i] ?? 0) + (prices[j] ?? 0)) / 2;
        const all = Array.from({ length: n }, (_, j) => j).filter(j => j !== i && !space.clash(i, j));
        const found = new Matches(5);
        search.nearest(i, found);
        const best = all
          .map(slack)
          .sort((a, b) => a - b)
          .slice(0, 5);
        expect([...found.slack.subarray(0, found.count)]).toEqual(
          best.map(value => expect.closeTo(value, 9) as number),
        );
        const within = new Matches(n);
        search.within(i, 0.5, 0.3, within);
        expect([...within.ids.subarray(0, within.count)].sort((a, b) => a - b)).toEqual(
          all.filter(j => slack(j) < 0.3),
        );
      }),
      { numRuns: 60 },
    );
  });
});
