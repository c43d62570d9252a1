import { binsOf } from './score-bins.js';

describe('the bars of a distribution', () => {
  it('hold every group once', () => {
    const scores = [0.31, 0.5, 0.52, 0.9, 1.4, 2.2];
    const bins = binsOf(scores, 0.3);
    expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(scores.length);
    expect(bins[0]?.from).toBeLessThanOrEqual(0.3);
    expect(bins.length).toBeLessThanOrEqual(24);
  });

  it('are one bar where all groups are alike, and none without groups', () => {
    expect(binsOf([1, 1, 1], null)).toHaveLength(1);
    expect(binsOf([], 1)).toEqual([]);
  });
});
