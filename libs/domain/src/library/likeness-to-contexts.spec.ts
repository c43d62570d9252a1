import {
  distanceBetween,
  likenessOn,
  profilesFor,
  type LikenessProfile,
  type PoolSchool,
} from '../formation/index.js';
import { aPoolSchool, withFigures } from '../formation/pool.builder.js';
import { apartness } from '../likeness/index.js';
import {
  apartFromContext,
  apartWords,
  middleOfContext,
  type BandedSchool,
  type ToldContext,
} from './likeness-to-contexts.js';

const [profile] = profilesFor('primary');

/** Twenty small schools with few, and twenty large ones with many disadvantaged pupils. */
const register: BandedSchool[] = Array.from({ length: 40 }, (_, place) => {
  const isLarge = place >= 20;
  const pupils = (isLarge ? 450 : 120) + place;
  const figures = { NOR: pupils, PNUMFSMEVER: (isLarge ? 45 : 8) + (place % 5) };
  return { ...withFigures(aPoolSchool(place + 1), figures), pupils };
});
const likeness = likenessOn(register, profile as LikenessProfile);

const told = (change: Partial<ToldContext> = {}): ToldContext => ({
  phases: ['primary'],
  sizeBands: ['421 to 1,000'],
  disadvantageBands: ['40 % or more'],
  ...change,
});
const small = told({ sizeBands: ['up to 210'], disadvantageBands: ['under 20 %'] });
const apart = (subject: PoolSchool | undefined, context: ToldContext): number => {
  const middle = middleOfContext(likeness, register, context);
  return subject && middle ? apartFromContext(likeness, subject, middle) : Number.NaN;
};

describe('a school and where a practice comes from', () => {
  it('are alike where the school fits what is told', () => {
    const [littleOne, bigOne] = [register[3], register[30]];
    expect(apart(littleOne, small)).toBeLessThan(apart(littleOne, told()));
    expect(apart(bigOne, told())).toBeLessThan(apart(bigOne, small));
  });

  it('are as far apart as the formula of trios says of the middle of the schools that fit', () => {
    const large = register.slice(20);
    const middle = {
      ...aPoolSchool(99),
      measures: Object.fromEntries(
        likeness.profile.measures.map(({ code, scale }) => {
          const values = large.map(school => school.measures[code]?.value ?? 0);
          const mean = (numbers: number[]) => numbers.reduce((sum, each) => sum + each, 0) / numbers.length;
          const value = scale === 'ratio' ? Math.exp(mean(values.map(Math.log))) : mean(values);
          return [code, { ...large[0]?.measures[code], value }];
        }),
      ),
    } as PoolSchool;
    const subject = register[7] as PoolSchool;
    expect(apart(subject, told())).toBeCloseTo(
      apartness(likeness, distanceBetween(likeness, subject, middle)),
      9,
    );
  });

  it('are not compared across phases', () => {
    const context = told({ phases: ['secondary'] });
    expect(middleOfContext(likeness, register, context)).toBeNull();
    expect(middleOfContext(likeness, [], told())).toBeNull();
  });

  it('are compared with wider descriptions where fewer than five schools fit', () => {
    const nobody = told({ sizeBands: ['over 1,000'] });
    const all = told({ sizeBands: [], disadvantageBands: [] });
    expect(apart(register[7], nobody)).toBe(apart(register[7], all));
  });

  it('are told in words', () => {
    expect([0.2, 0.7, 1.2, 2].map(apartWords)).toEqual([
      'Much like your school',
      'Like your school',
      'Rather unlike your school',
      'Unlike your school',
    ]);
  });
});
