import type { Urn } from '../shared/index.js';
import { dialsHoldUntil, type CountedTry } from './counted-try.js';
import { dialsFrom } from './dials.js';
import type { TryEffort, TryResult } from './practice.js';

const asOf = new Date('2026-11-21T12:00:00Z');
const year = 365.25 * 24 * 60 * 60 * 1_000;
const ago = (years: number) => new Date(asOf.getTime() - years * year);

let last = 900_000;
const aTry = (change: Partial<CountedTry> = {}): CountedTry => ({
  urn: String((last += 1)) as Urn,
  context: 'primary||',
  effort: 'low',
  result: 'better',
  proof: 'impression',
  wouldKeep: true,
  isIndependent: false,
  loggedAt: ago(0.2),
  ...change,
});
const from = (tries: readonly CountedTry[]) => dialsFrom({ tries, contradictingPractices: 0 }, asOf);

describe('the dial of effort', () => {
  it.each<[string, TryEffort[], TryEffort | null]>([
    ['nothing while nobody has reported', [], null],
    ['the middle report', ['low', 'high', 'medium'], 'medium'],
    ['the higher of two in the middle', ['low', 'high'], 'high'],
    ['what all say', ['low', 'low', 'low'], 'low'],
  ])('shows %s', (_, efforts, level) => {
    expect(from(efforts.map(effort => aTry({ effort }))).effort.level).toBe(level);
  });

  it('counts a school once, by its latest try', () => {
    const urn = '900999' as Urn;
    const tries = [aTry({ urn, effort: 'high', loggedAt: ago(1) }), aTry({ urn, effort: 'low' })];
    expect(from(tries).effort).toEqual({ level: 'low', schools: { low: 1, medium: 0, high: 0 } });
  });
});

describe('the dial of what changed', () => {
  it.each<[TryResult[], string]>([
    [[], 'not reported'],
    [['too soon'], 'too soon'],
    [['better', 'better', 'worse'], 'better'],
    [['same', 'same', 'better'], 'same'],
    [['worse'], 'worse'],
    [['better', 'worse'], 'mixed'],
    [['better', 'too soon', 'too soon'], 'better'],
  ])('of %j is %s', (results, verdict) => {
    expect(from(results.map(result => aTry({ result }))).change.verdict).toBe(verdict);
  });

  it('forgets a try after three years', () => {
    expect(from([aTry({ loggedAt: ago(3.01) })]).change.verdict).toBe('not reported');
  });
});

describe('the moment at which age moves a dial', () => {
  it.each([
    ['a try becomes a year old', [ago(0.4)], ago(-0.6)],
    ['a try becomes too old', [ago(2.5)], ago(-0.5)],
    ['the next of several does', [ago(0.4), ago(2.9)], ago(-0.1)],
  ])('is when %s', (_, logged, turn) => {
    const tries = logged.map(loggedAt => aTry({ loggedAt }));
    const found = dialsHoldUntil(tries, asOf);
    expect(Math.abs((found?.getTime() ?? 0) - turn.getTime())).toBeLessThan(1_000);
  });

  it('never comes where nothing was tried, or all is too old', () => {
    expect(dialsHoldUntil([], asOf)).toBeNull();
    expect(dialsHoldUntil([aTry({ loggedAt: ago(4) })], asOf)).toBeNull();
  });

  it('is the moment: before it the dials stand, after it they do not', () => {
    const tries = [aTry({ loggedAt: ago(2.5) })];
    const turn = dialsHoldUntil(tries, asOf)?.getTime() ?? 0;
    const at = (moment: number) => dialsFrom({ tries, contradictingPractices: 0 }, new Date(moment));
    expect(at(turn - 10)).toEqual(at(asOf.getTime()));
    expect(at(turn)).not.toEqual(at(asOf.getTime()));
  });
});
