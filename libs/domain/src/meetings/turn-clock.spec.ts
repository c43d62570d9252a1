import type { Urn } from '../shared/index.js';
import { secondsLeft, usualMinutes, type LearningClock } from './learning-clock.js';
import { alder, aMeeting, amina, at, olu, room } from './testing/a-meeting.js';
import { turnClock, type ClockPress } from './turn-clock.js';

const noon = at('2026-11-24T12:00:00Z');
const after = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);
const begin: ClockPress = { kind: 'begin', presenter: alder, minutes: usualMinutes };

const press = (clock: LearningClock | null, wanted: ClockPress, when = noon, seen = clock?.number ?? 0) =>
  turnClock(amina, { room, meeting: aMeeting(), clock }, wanted, { seen, at: when });

function running(...presses: readonly (readonly [ClockPress['kind'], number])[]): LearningClock {
  let clock: LearningClock | null = null;
  for (const [kind, minutes] of [['begin', 0] as const, ...presses]) {
    const result = press(clock, kind === 'begin' ? begin : { kind }, after(minutes));
    if (!result.ok) throw new Error(result.refusal.kind);
    clock = result.value;
  }
  if (!clock) throw new Error('No clock.');
  return clock;
}

describe('the action-learning clock', () => {
  it.each([
    ['runs from the beginning', running(), 3, 'present', 5 * 60],
    ['stands while it is paused', running(['pause', 2]), 30, 'present', 6 * 60],
    ['goes on where it was', running(['pause', 2], ['resume', 10]), 11, 'present', 5 * 60],
    ['takes no notice of a second resume', running(['resume', 4]), 5, 'present', 3 * 60],
    ['turns to questions', running(['next', 8]), 9, 'clarify', 5 * 60],
    ['turns back and begins that turn anew', running(['next', 8], ['back', 9]), 10, 'present', 7 * 60],
    ['says how far over it is', running(), 10, 'present', -2 * 60],
  ])('%s', (_, clock, minutes, turn, left) => {
    expect([clock.turn, secondsLeft(clock, after(minutes))]).toEqual([turn, left]);
  });

  it('ends after commit', () => {
    const clock = running(['next', 1], ['next', 2], ['next', 3], ['next', 4]);
    expect([clock.turn, clock.endedAt]).toEqual(['commit', after(4)]);
    expect(press(clock, { kind: 'next' })).toMatchObject({ refusal: { kind: 'ClockNotRunning' } });
  });

  it('turns once when two press at once', () => {
    const clock = running();
    expect(press(clock, { kind: 'next' }, noon, clock.number - 1)).toMatchObject({
      refusal: { kind: 'ClockTurnedMeanwhile' },
    });
  });

  it.each([
    ['a presenter from elsewhere', { ...begin, presenter: '999999' as Urn }, 'PresenterFaulty'],
    ['a turn of no time', { ...begin, minutes: { ...usualMinutes, commit: 0 } }, 'MinutesFaulty'],
    ['next before the beginning', { kind: 'next' as const }, 'ClockNotRunning'],
  ])('refuses %s', (_, wanted, kind) => expect(press(null, wanted)).toMatchObject({ refusal: { kind } }));

  it('is the members’, once there is a date', () => {
    const place = { room, meeting: aMeeting(), clock: null };
    expect(turnClock(olu, place, begin, { seen: 0, at: noon })).toMatchObject({
      refusal: { kind: 'MeetingNotFound' },
    });
    const polled = { ...place, meeting: aMeeting({ state: 'polling' }) };
    expect(turnClock(amina, polled, begin, { seen: 0, at: noon })).toMatchObject({
      refusal: { kind: 'MayNotTurnClock' },
    });
  });
});
