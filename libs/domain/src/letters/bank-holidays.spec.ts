import { bankHolidaysOf, easterOf, isBankHoliday } from './bank-holidays.js';

const days = (year: number) => bankHolidaysOf(year).map(({ day }) => day.slice(5));

describe('the bank holidays of England', () => {
  // From https://www.gov.uk/bank-holidays, without those given once.
  it.each([
    [2021, ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']],
    [2022, ['01-03', '04-15', '04-18', '05-02', '05-30', '08-29', '12-26', '12-27']],
    [2023, ['01-02', '04-07', '04-10', '05-01', '05-29', '08-28', '12-25', '12-26']],
    [2024, ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26']],
    [2025, ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26']],
    [2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
    [2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
  ])('of %s are those that the government publishes', (year, published) => {
    expect(days(year)).toEqual(published);
  });

  it('follow Easter from its earliest day to its latest', () => {
    expect([easterOf(2285), easterOf(2038)]).toEqual(['2285-03-22', '2038-04-25']);
  });

  it('are days, not weeks', () => {
    expect([isBankHoliday('2026-12-28'), isBankHoliday('2026-12-29')]).toEqual([true, false]);
  });
});
