import { dayInWords, momentOf, wallTimeOf } from '../../src/letters/application/local-time.js';

describe('the clock on the wall in England', () => {
  it.each([
    ['2026-01-15T07:30:00Z', '2026-01-15', '07:30'],
    ['2026-07-15T06:30:00Z', '2026-07-15', '07:30'],
    ['2026-07-15T23:30:00Z', '2026-07-16', '00:30'],
    // Summer time begins on 29 March 2026 at 01:00 and ends on 25 October 2026 at 02:00.
    ['2026-03-29T00:59:00Z', '2026-03-29', '00:59'],
    ['2026-03-29T01:00:00Z', '2026-03-29', '02:00'],
    ['2026-10-25T01:00:00Z', '2026-10-25', '01:00'],
  ])('at %s shows %s %s', (moment, day, time) => {
    expect(wallTimeOf(new Date(moment))).toEqual({ day, time });
  });

  it.each([
    ['2026-03-29', '07:30', '2026-03-29T06:30:00.000Z'],
    ['2026-03-28', '07:30', '2026-03-28T07:30:00.000Z'],
    ['2026-10-25', '07:30', '2026-10-25T07:30:00.000Z'],
    ['2026-10-24', '07:30', '2026-10-24T06:30:00.000Z'],
    ['2026-03-29', '01:30', '2026-03-29T01:30:00.000Z'],
  ])('on %s shows %s at %s', (day, time, moment) => {
    expect(momentOf({ day, time }).toISOString()).toBe(moment);
  });

  it('names days as people do', () => expect(dayInWords('2026-11-19')).toBe('Thursday 19 November'));
});
