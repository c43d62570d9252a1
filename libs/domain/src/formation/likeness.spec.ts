import { coverageOf } from './coverage.js';
import { costOf, distanceBetween } from './likeness.js';
import { aPoolSchool, withFigures } from './pool.builder.js';
import { likenessOn } from './pool-instance.js';
import { profilesFor, type LikenessProfile } from './profile.js';

const [primary] = profilesFor('primary') as [LikenessProfile];
const plain = aPoolSchool(1);
const poor = withFigures(aPoolSchool(2), { PNUMFSMEVER: 60 });
const silent = withFigures(aPoolSchool(3), { PNUMFSMEVER: null });
const likeness = likenessOn([plain, poor, aPoolSchool(4)], primary);

describe('likeness', () => {
  it('is nought for twins, and the same both ways', () => {
    expect(distanceBetween(likeness, plain, aPoolSchool(4))).toBe(0);
    expect(distanceBetween(likeness, plain, poor)).toBe(distanceBetween(likeness, poor, plain));
  });

  it('counts an unknown figure as a random standard school, never as nought', () => {
    const toSilent = distanceBetween(likeness, plain, silent);
    expect(toSilent).toBeGreaterThan(0);
    // d² = w (1 + z²): the weight of disadvantage is 2, z of 30 among 30, 60, 30 is −1/√2.
    expect(toSilent ** 2).toBeCloseTo(2 * 1.5, 4);
  });

  it('compares sizes by ratio', () => {
    const sized = (number: number, pupils: number) => withFigures(aPoolSchool(number), { NOR: pupils });
    const [tiny, small, large, huge] = [sized(1, 60), sized(2, 120), sized(3, 200), sized(4, 400)] as const;
    const bySize = likenessOn([tiny, small, large, huge], primary);
    expect(distanceBetween(bySize, tiny, small)).toBeCloseTo(distanceBetween(bySize, large, huge), 4);
  });

  it('adds all three pairs of a trio', () => {
    const trio = [plain, poor, aPoolSchool(4)];
    expect(costOf(likeness, trio)).toBeCloseTo(2 * distanceBetween(likeness, plain, poor), 9);
  });
});

describe('what is known of a school', () => {
  it('is a share of the weight, and names what is missing', () => {
    expect(coverageOf(silent, [plain, silent], primary)).toEqual({
      share: 1 - 2 / 7,
      missing: ['PNUMFSMEVER'],
      isEnough: true,
    });
  });

  it('is too little under 60 per cent', () => {
    const bare = withFigures(silent, { NOR: null, PNUMEAL: null });
    expect(coverageOf(bare, [plain, bare], primary).isEnough).toBe(false);
  });

  it('does not hold a measure against one school that no school has', () => {
    const without = [1, 2].map(number => withFigures(aPoolSchool(number), { PNUMFSMEVER: null }));
    expect(without.map(school => coverageOf(school, without, primary).share)).toEqual([1, 1]);
  });
});
