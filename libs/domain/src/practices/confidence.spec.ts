import fc from 'fast-check';
import type { Urn } from '../shared/index.js';
import { confidenceFrom, confidencePoints, confidenceWords, type CountedTry } from './confidence.js';
import { tryProofs, tryResults } from './practice.js';

const asOf = new Date('2026-11-21T12:00:00Z');
const aTry = (urn: number, change: Partial<CountedTry> = {}): CountedTry => ({
  urn: String(900_000 + urn) as Urn,
  context: 'Ashford, primary',
  result: 'better',
  proof: 'impression',
  isIndependent: false,
  loggedAt: new Date('2026-10-01T09:00:00Z'),
  ...change,
});

describe('confidence', () => {
  it.each<[string, CountedTry[], number]>([
    ['is 0 without a try', [], 0],
    ['is 0 while it is too soon to say', [aTry(1, { result: 'too soon' })], 0],
    ['is 1 after one recent success', [aTry(1)], 1],
    [
      'is never higher than the schools that report better',
      [aTry(1, { proof: 'test results', isIndependent: true })],
      1,
    ],
    ['is 0 when as many report the same', [aTry(1), aTry(2, { result: 'same' })], 0],
    ['is 0 when as many report worse', [aTry(1), aTry(2, { result: 'worse' })], 0],
    [
      'does not count tries older than three years',
      [aTry(1, { loggedAt: new Date('2023-11-01T00:00:00Z') })],
      0,
    ],
    [
      'counts a school once, by its latest try',
      [aTry(1), aTry(1, { result: 'worse', loggedAt: new Date('2026-11-01T00:00:00Z') })],
      0,
    ],
    [
      'is 5 when three schools in two contexts show proof, one of them independent',
      [
        aTry(1),
        aTry(2, { context: 'Borland, primary', proof: 'pupil work' }),
        aTry(3, { isIndependent: true }),
        aTry(4),
        aTry(5),
      ],
      5,
    ],
  ])('%s', (_, tries, level) => {
    expect(confidenceFrom(tries, asOf).level).toBe(level);
  });

  it('never rises when a school that reported better reports worse', () => {
    const tried = fc.record({
      urn: fc.integer({ min: 1, max: 12 }).map(n => String(900_000 + n) as Urn),
      context: fc.constantFrom('a', 'b', 'c'),
      result: fc.constantFrom(...tryResults),
      proof: fc.constantFrom(...tryProofs),
      isIndependent: fc.boolean(),
      loggedAt: fc.date({ min: new Date('2022-01-01'), max: asOf, noInvalidDate: true }),
    });
    fc.assert(
      fc.property(fc.array(tried, { maxLength: 20 }), fc.nat(), (tries, at) => {
        const before = confidenceFrom(tries, asOf);
        expect(before.level).toBeGreaterThanOrEqual(0);
        expect(before.level).toBeLessThanOrEqual(confidencePoints.length);
        const changed = tries[at % Math.max(1, tries.length)];
        if (changed?.result !== 'better') return;
        const after = confidenceFrom(
          tries.map(one => (one === changed ? { ...one, result: 'worse' as const } : one)),
          asOf,
        );
        expect(after.level).toBeLessThanOrEqual(before.level);
      }),
    );
  });

  it('is said in words at every level', () => {
    expect(new Set([0, 1, 2, 3, 4, 5].map(confidenceWords)).size).toBe(6);
  });
});
