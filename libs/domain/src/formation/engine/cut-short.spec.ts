import type { FormationInstance } from './instance.js';
import { aPool } from './pool.builder.js';
import { checkTrios } from './rule-check.js';
import { solveTrios, type TriosResult } from './solve-trios.js';

const city = aPool({ schools: 240, seed: 'cut', authorities: 10, phases: ['primary', 'secondary'] });

const changed = (
  change: (school: FormationInstance['schools'][number], at: number) => object,
): FormationInstance => ({
  ...city,
  schools: city.schools.map((school, at) => ({ ...school, ...change(school, at) })),
});

const pools: readonly [string, FormationInstance][] = [
  ['an ordinary region', city],
  ['an authority with a school in every group', changed((_, at) => (at < 80 ? { la: 'Big City' } : {}))],
  [
    'a trust with a school in nearly every group',
    changed((_, at) => (at < 78 ? { trust: 'Big Trust' } : {})),
  ],
  [
    'figures of which a third is missing',
    changed(({ f }, at) => ({ f: f.map((x, k) => ((at + k) % 3 ? x : null)) })),
  ],
  ['locks', { ...city, locks: { together: [['S900001', 'S900004']], apart: [['S900002', 'S900006']] } }],
];

/** A run that is asked to stop from its `after`-th question on: counted, so that it always ends alike. */
function stopped(instance: FormationInstance, after: number): TriosResult {
  let asked = 0;
  return solveTrios(instance, { seed: '1', effort: 'interactive', shouldStop: () => (asked += 1) > after });
}

describe('a run that is cut short', () => {
  describe.each(pools)('of %s', (_, instance) => {
    const everyone = instance.schools.map(({ id }) => id);
    const whole = solveTrios(instance, { seed: '1', effort: 'interactive' });

    it.each([0, 1, 4, 20, 100, 400])(
      'places every school by the rules when stopped at question %i',
      after => {
        const result = stopped(instance, after);
        expect(checkTrios(instance, result.groups, everyone)).toEqual([]);
        expect(result.unplaced).toEqual([]);
        expect(result.bound).toBeGreaterThan(0);
        expect(result.bound).toBeLessThanOrEqual(whole.cost + 1e-6);
        expect(result.cost).toBeGreaterThanOrEqual(whole.bound - 1e-6);
      },
    );

    it('places every school by the rules where no time is left at all', () => {
      const result = solveTrios(instance, { seed: '1', effort: 'interactive', atOnce: true });
      expect(checkTrios(instance, result.groups, everyone)).toEqual([]);
      expect(result.bound).toBeGreaterThan(0);
      expect(result.bound).toBeLessThanOrEqual(whole.cost + 1e-6);
    });
  });

  it('gives the same answer twice, byte for byte', () => {
    expect(JSON.stringify(stopped(city, 30))).toBe(JSON.stringify(stopped(city, 30)));
  });
});
