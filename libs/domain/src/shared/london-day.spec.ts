import { londonDay } from './london-day.js';

it.each([
  ['2027-07-14T22:59:59Z', '2027-07-14'],
  ['2027-07-14T23:00:00Z', '2027-07-15'],
  ['2027-01-14T23:59:59Z', '2027-01-14'],
  ['2027-10-31T00:30:00Z', '2027-10-31'],
  ['2027-10-31T23:30:00Z', '2027-10-31'],
])('%s is the %s in England', (moment, day) => {
  expect(londonDay(new Date(moment))).toBe(day);
});
