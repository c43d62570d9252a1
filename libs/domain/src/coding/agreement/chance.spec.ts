import { Chance } from './chance.js';

const drawn = (seed: number, limit: number, times: number) => {
  const chance = new Chance(seed);
  return Array.from({ length: times }, () => chance.below(limit));
};

describe('chance', () => {
  it('repeats itself for the same seed and not for another', () => {
    expect(drawn(7, 1_000, 50)).toEqual(drawn(7, 1_000, 50));
    expect(drawn(7, 1_000, 50)).not.toEqual(drawn(8, 1_000, 50));
  });

  it.each([0, 1, -1, 2 ** 31, 123_456_789])(
    'favours no number (chi-squared, 9 degrees, p > 0.001), seed %i',
    seed => {
      const counts = Array<number>(10).fill(0);
      for (const number of drawn(seed, 10, 20_000)) counts[number] = (counts[number] ?? 0) + 1;
      const chiSquared = counts.reduce((sum, count) => sum + (count - 2_000) ** 2 / 2_000, 0);
      expect(chiSquared).toBeLessThan(27.88);
    },
  );

  it('stays below its limit', () => expect(Math.max(...drawn(3, 3, 5_000))).toBe(2));
});
