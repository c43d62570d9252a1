import fc from 'fast-check';
import type { CodeId } from '../shared/index.js';
import { codedText, type CodedStretch } from './coded-text.js';

const welcome = 'welcome' as CodeId;
const trust = 'trust' as CodeId;

const on = (startsAt: number, endsAt: number, code = welcome, revision = 1): CodedStretch => ({
  code,
  revision,
  startsAt,
  endsAt,
});

describe('the passages of a contribution', () => {
  it.each([
    ['two researchers marked nearly the same', [on(0, 10), on(4, 20)], { welcome: 1 }],
    ['a chain of overlaps, in any order', [on(0, 10), on(18, 30), on(9, 19)], { welcome: 1 }],
    [
      'a short stretch within a long one, and one after it',
      [on(0, 30), on(5, 6), on(20, 40)],
      { welcome: 1 },
    ],
    ['two stretches that only touch', [on(0, 10), on(10, 20)], { welcome: 2 }],
    ['two codes on one stretch', [on(0, 10), on(0, 10, trust)], { welcome: 1, trust: 1 }],
    ['two revisions', [on(0, 10), on(0, 10, welcome, 2)], { welcome: 2 }],
  ])('of %s', (_, stretches, expected) => {
    expect(Object.fromEntries(codedText(stretches).passages)).toEqual(expected);
  });
});

describe('two codes in a contribution', () => {
  it.each([
    ['meet on one stretch', [on(0, 10), on(0, 10, trust)], 1],
    ['meet on words that overlap, twice, and count once', [on(0, 10), on(9, 12, trust), on(11, 20)], 1],
    ['do not meet where they only touch', [on(0, 10), on(10, 12, trust)], 0],
    ['do not meet in two revisions', [on(0, 10), on(0, 10, trust, 2)], 0],
  ])('%s', (_, stretches, expected) => {
    expect(codedText(stretches).meetings).toHaveLength(expected);
  });

  it('meet where any stretch of one overlaps any of the other, and nowhere else', () => {
    const stretch = fc
      .tuple(fc.nat(40), fc.integer({ min: 1, max: 9 }), fc.constantFrom(welcome, trust), fc.nat(1))
      .map(([startsAt, length, code, revision]) => on(startsAt, startsAt + length, code, revision));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), stretches => {
        const meets = stretches.some(one =>
          stretches.some(
            other =>
              one.code !== other.code &&
              one.revision === other.revision &&
              one.startsAt < other.endsAt &&
              other.startsAt < one.endsAt,
          ),
        );
        expect(codedText(stretches).meetings).toEqual(meets ? [[trust, welcome]] : []);
      }),
    );
  });
});
