import { usualSettings } from '../attention/index.js';
import { digestDue } from './digest-due.js';

const thursdays = { ...usualSettings, digestDay: 4 as const };

describe('the digest of a person who chose Thursdays', () => {
  it.each([
    ['on Thursday at half past seven is this Thursday’s', '2026-11-19', '07:30', '2026-11-19'],
    ['before that is still last week’s', '2026-11-19', '07:29', '2026-11-12'],
    ['on Friday, caught up after an outage, is Thursday’s', '2026-11-20', '12:00', '2026-11-19'],
    ['on Wednesday is last week’s', '2026-11-25', '23:00', '2026-11-19'],
  ])('%s', (_, day, time, due) => expect(digestDue(thursdays, { day, time })).toBe(due));

  it('is none where none is wanted', () => {
    expect(digestDue({ ...usualSettings, digestDay: null }, { day: '2026-11-19', time: '09:00' })).toBeNull();
  });
});
