import fc from 'fast-check';
import { bootstrapInterval, usualPlan } from './bootstrap-interval.js';
import { Chance } from './chance.js';

const mean = (drawn: readonly number[]) => drawn.reduce((sum, value) => sum + value, 0) / drawn.length;

describe('a bootstrap interval', () => {
  it('is the same for the same seed, and another for another', () => {
    const values = [1, 4, 2, 8, 5, 7];
    expect(bootstrapInterval(values, mean)).toEqual(bootstrapInterval(values, mean));
    expect(bootstrapInterval(values, mean, { ...usualPlan, seed: 2, draws: 101 })).not.toEqual(
      bootstrapInterval(values, mean, { ...usualPlan, seed: 3, draws: 101 }),
    );
  });

  it('comes near the textbook interval of a mean', () => {
    const chance = new Chance(5);
    const values = Array.from({ length: 400 }, () => chance.below(1_000));
    const centre = mean(values);
    const error = Math.sqrt(mean(values.map(value => (value - centre) ** 2)) / values.length);
    const interval = bootstrapInterval(values, mean, { seed: 11, draws: 4_000, level: 0.95 });
    expect(Math.abs((interval?.lower ?? 0) - (centre - 1.96 * error))).toBeLessThan(error / 4);
    expect(Math.abs((interval?.upper ?? 0) - (centre + 1.96 * error))).toBeLessThan(error / 4);
  });

  it('grows with the level and lies within the data', () =>
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: -100, max: 100 }), { minLength: 2, maxLength: 20 }),
        fc.integer(),
        (values, seed) => {
          const narrow = bootstrapInterval(values, mean, { seed, draws: 200, level: 0.5 });
          const wide = bootstrapInterval(values, mean, { seed, draws: 200, level: 0.95 });
          expect(wide?.lower).toBeLessThanOrEqual(narrow?.lower ?? Number.NaN);
          expect(wide?.upper).toBeGreaterThanOrEqual(narrow?.upper ?? Number.NaN);
          expect(wide?.lower).toBeGreaterThanOrEqual(Math.min(...values) - 1e-9);
          expect(wide?.upper).toBeLessThanOrEqual(Math.max(...values) + 1e-9);
        },
      ),
      { numRuns: 40 },
    ));

  it('says nothing about one cluster, or when most draws say nothing', () => {
    expect(bootstrapInterval([1], mean)).toBeNull();
    expect(bootstrapInterval([1, 2], () => null)).toBeNull();
  });

  it('tells how many draws it rests on', () => {
    const someSilent = (drawn: readonly number[]) =>
      drawn.every(value => value === drawn[0]) ? null : mean(drawn);
    const interval = bootstrapInterval([1, 2, 3], someSilent, { ...usualPlan, draws: 900 });
    expect(interval?.usedDraws).toBeLessThan(900);
    expect(interval?.usedDraws).toBeGreaterThan(700);
  });
});
