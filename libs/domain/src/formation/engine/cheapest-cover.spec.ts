import fc from 'fast-check';
import { cheapestCover, type PricedSet } from './cheapest-cover.js';

const set = (rows: readonly number[], excess: number, claim = -1): PricedSet => ({ rows, excess, claim });
const wide = { limit: 100, steps: 10_000 };

/** Every way to cover the rows, tried one by one. */
function leastByTrial(rows: number, sets: readonly PricedSet[], limit: number): number | null {
  let least: number | null = null;
  for (let choice = 0; choice < 1 << sets.length; choice += 1) {
    const chosen = sets.filter((_, at) => (choice & (1 << at)) !== 0);
    const covered = chosen.flatMap(each => each.rows);
    const claims = chosen.flatMap(each => (each.claim < 0 ? [] : [each.claim]));
    const excess = chosen.reduce((sum, each) => sum + each.excess, 0);
    const isCover = covered.length === rows && new Set(covered).size === rows;
    if (!isCover || new Set(claims).size < claims.length || excess > limit) continue;
    least = Math.min(least ?? Infinity, excess);
  }
  return least;
}

describe('the cheapest cover', () => {
  it.each([
    ['takes the cheaper of two covers', [set([0, 1], 3), set([0], 1), set([1], 1)], [1, 2]],
    ['gives a claim to one set alone', [set([0, 1], 3), set([0], 1, 7), set([1], 1, 7)], [0]],
    ['finds none where a row has no set', [set([0], 1)], null],
    ['finds none above the limit', [set([0, 1], 200)], null],
  ])('%s', (_, sets, expected) => {
    const found = cheapestCover({ rows: 2, sets, ...wide });
    expect(found === null || found === 'unknown' ? found : [...found].sort()).toEqual(expected);
  });

  it('keeps a cover exactly at the limit whose shares add up to a last bit more', () => {
    const sets = [set([1, 0], 2), set([4, 2, 3], 1)];
    expect(cheapestCover({ rows: 5, sets, limit: 3, steps: 100 })).toEqual([0, 1]);
  });

  it('says that it does not know when its steps are used up', () => {
    expect(cheapestCover({ rows: 1, sets: [set([0], 1)], limit: 9, steps: 1 })).toBe('unknown');
  });

  it('is never dearer than any cover that somebody tries by hand', () => {
    const rows = fc.uniqueArray(fc.nat({ max: 4 }), { minLength: 1, maxLength: 3 });
    const sets = fc.array(
      fc.record({ rows, excess: fc.nat({ max: 20 }), claim: fc.integer({ min: -1, max: 1 }) }),
      { maxLength: 10 },
    );
    fc.assert(
      fc.property(sets, fc.nat({ max: 60 }), (some, limit) => {
        const found = cheapestCover({ rows: 5, sets: some, limit, steps: 100_000 });
        const excess =
          found === null || found === 'unknown'
            ? found
            : found.reduce((sum, at) => sum + (some[at]?.excess ?? 0), 0);
        expect(excess).toBe(leastByTrial(5, some, limit));
      }),
    );
  });
});
