import { usualSettings } from '../attention/index.js';
import { isClosedDay } from './closed-day.js';
import { nextOpening } from './next-opening.js';

const never = () => false;
const weekends = (day: string) => isClosedDay(day, [], []);
const from = (day: string, time: string, isClosed = weekends, settings = usualSettings) => {
  const opening = nextOpening(settings, { day, time }, isClosed);
  return `${opening.day} ${opening.time}`;
};

describe('the next moment for a letter', () => {
  it.each([
    ['now, on a school day', '2026-11-18', '12:00', '2026-11-18 12:00'],
    ['the same morning, before half past seven', '2026-11-18', '05:10', '2026-11-18 07:30'],
    ['the next morning, from six in the evening', '2026-11-18', '18:00', '2026-11-19 07:30'],
    ['Monday, on Friday evening', '2026-11-20', '18:30', '2026-11-23 07:30'],
    ['Monday, at noon on Saturday', '2026-11-21', '12:00', '2026-11-23 07:30'],
    ['Tuesday, on the Saturday before a bank holiday', '2026-08-29', '09:00', '2026-09-01 07:30'],
  ])('is %s', (_, day, time, opening) => expect(from(day, time)).toBe(opening));

  it('is after the holidays, for whoever rests then', () => {
    const summer = (day: string) => day >= '2026-07-23' && day <= '2026-09-01';
    expect(from('2026-07-23', '09:00', summer)).toBe('2026-09-02 07:30');
    expect(from('2026-07-23', '09:00', summer, { ...usualSettings, restsOnClosedDays: false })).toBe(
      '2026-07-23 09:00',
    );
  });

  it('keeps quiet hours within one day, and none where there are none', () => {
    const lunch = { ...usualSettings, quietFrom: '12:00', quietTo: '13:00' };
    expect(from('2026-11-18', '12:15', never, lunch)).toBe('2026-11-18 13:00');
    const none = { ...usualSettings, quietFrom: '00:00', quietTo: '00:00' };
    expect(from('2026-11-18', '23:59', never, none)).toBe('2026-11-18 23:59');
  });

  it('does not wait for ever where every day is closed', () => {
    expect(from('2026-11-18', '12:00', () => true)).toBe('2026-11-18 12:00');
  });
});
