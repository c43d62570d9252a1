import fc from 'fast-check';
import type { Urn } from '../shared/index.js';
import { confidenceFrom, confidencePoints, confidenceWords, contradictedLevel } from './confidence.js';
import type { CountedTry } from './counted-try.js';
import { tryEfforts, tryProofs, tryResults } from './practice.js';

const asOf = new Date('2026-11-21T12:00:00Z');
const aTry = (urn: number, change: Partial<CountedTry> = {}): CountedTry => ({
  urn: String(900_000 + urn) as Urn,
  context: 'primary|up to 210|',
  effort: 'low',
  result: 'better',
  proof: 'impression',
  wouldKeep: true,
  isIndependent: false,
  loggedAt: new Date('2026-10-01T09:00:00Z'),
  ...change,
});

const from = (tries: readonly CountedTry[], contradictingPractices = 0) =>
  confidenceFrom({ tries, contradictingPractices }, asOf);

const sure = [
  aTry(1),
  aTry(2, { context: 'primary|211 to 420|', proof: 'pupil work' }),
  aTry(3, { isIndependent: true }),
  aTry(4),
  aTry(5),
];

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
    ['is 5 when three schools in two contexts show proof, one of them independent', sure, 5],
  ])('%s', (_, tries, level) => {
    expect(from(tries).level).toBe(level);
  });

  it.each([
    ['a school that it made worse', [...sure, aTry(6, { result: 'worse' })], 0],
    [
      'a school that dropped it because nothing changed',
      [...sure, aTry(6, { result: 'same', wouldKeep: false })],
      0,
    ],
    ['a practice that contradicts it', sure, 1],
  ] as const)('is capped by %s, and says so', (_, tries, practices) => {
    expect(from(tries, practices)).toMatchObject({
      level: contradictedLevel,
      contradictions: 1,
      isCapped: true,
    });
  });

  it('is not capped by a school that saw no difference and keeps it', () => {
    expect(from([...sure, aTry(6, { result: 'same' })])).toMatchObject({ level: 5, contradictions: 0 });
  });

  it('never rises when a school that reported better reports worse', () => {
    const tried = fc.record({
      urn: fc.integer({ min: 1, max: 12 }).map(n => String(900_000 + n) as Urn),
      context: fc.constantFrom('a', 'b', 'c'),
      result: fc.constantFrom(...tryResults),
      effort: fc.constantFrom(...tryEfforts),
      proof: fc.constantFrom(...tryProofs),
      wouldKeep: fc.boolean(),
      isIndependent: fc.boolean(),
      loggedAt: fc.date({ min: new Date('2022-01-01'), max: asOf, noInvalidDate: true }),
    });
    fc.assert(
      fc.property(fc.array(tried, { maxLength: 20 }), fc.nat(), (tries, at) => {
        const before = from(tries);
        expect(before.level).toBeGreaterThanOrEqual(0);
        expect(before.level).toBeLessThanOrEqual(confidencePoints.length);
        const changed = tries[at % Math.max(1, tries.length)];
        if (changed?.result !== 'better') return;
        const after = from(tries.map(one => (one === changed ? { ...one, result: 'worse' as const } : one)));
        expect(after.level).toBeLessThanOrEqual(before.level);
      }),
    );
  });

  it('is said in words at every level', () => {
    expect(new Set([0, 1, 2, 3, 4, 5].map(confidenceWords)).size).toBe(6);
  });
});
