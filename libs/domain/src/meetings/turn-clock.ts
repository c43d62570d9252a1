import type { RoomFacts } from '../groups/index.js';
import { accept, refuse, type Actor, type Result, type Urn } from '../shared/index.js';
import { secondsSpent, turns, type LearningClock, type Turn } from './learning-clock.js';
import type { Meeting } from './meeting.js';
import { canSeeMeetings, canTurnClock } from './meeting.policy.js';

export const turnMinutesAtMost = 60;

export type ClockPress =
  | { readonly kind: 'begin'; readonly presenter: Urn; readonly minutes: LearningClock['minutes'] }
  | { readonly kind: 'pause' | 'resume' | 'next' | 'back' | 'end' };

export type TurnClockRefusal =
  | { readonly kind: 'MeetingNotFound' }
  | { readonly kind: 'MayNotTurnClock' }
  | { readonly kind: 'ClockTurnedMeanwhile' }
  | { readonly kind: 'ClockNotRunning' }
  | { readonly kind: 'PresenterFaulty' }
  | { readonly kind: 'MinutesFaulty'; readonly atMost: number };

interface ClockPlace {
  readonly room: RoomFacts;
  readonly meeting: Meeting;
  readonly clock: LearningClock | null;
}

/** What the clock shows after a press. `seen` is the number that the one who pressed had before their eyes. */
export function turnClock(
  actor: Actor,
  { room, meeting, clock }: ClockPlace,
  press: ClockPress,
  { seen, at }: { readonly seen: number; readonly at: Date },
): Result<LearningClock, TurnClockRefusal> {
  if (!canSeeMeetings(actor, room)) return refuse({ kind: 'MeetingNotFound' });
  if (!canTurnClock(actor, room, meeting)) return refuse({ kind: 'MayNotTurnClock' });
  if ((clock?.number ?? 0) !== seen) return refuse({ kind: 'ClockTurnedMeanwhile' });
  if (press.kind === 'begin') return begin(room, press, { number: seen + 1, at });
  if (!clock || clock.endedAt) return refuse({ kind: 'ClockNotRunning' });
  return accept({ ...pressed(clock, press.kind, at), number: seen + 1 });
}

function begin(
  room: RoomFacts,
  { presenter, minutes }: Extract<ClockPress, { kind: 'begin' }>,
  { number, at }: { readonly number: number; readonly at: Date },
): Result<LearningClock, TurnClockRefusal> {
  if (!room.members.includes(presenter)) return refuse({ kind: 'PresenterFaulty' });
  const isSound = turns.every(turn => {
    const wanted = minutes[turn];
    return Number.isInteger(wanted) && wanted >= 1 && wanted <= turnMinutesAtMost;
  });
  if (!isSound) return refuse({ kind: 'MinutesFaulty', atMost: turnMinutesAtMost });
  return accept({ presenter, minutes, turn: 'present', runningSince: at, spent: 0, number, endedAt: null });
}

function pressed(clock: LearningClock, press: Exclude<ClockPress['kind'], 'begin'>, at: Date): LearningClock {
  switch (press) {
    case 'pause':
      return { ...clock, spent: secondsSpent(clock, at), runningSince: null };
    case 'resume':
      return { ...clock, runningSince: clock.runningSince ?? at };
    case 'next':
      return turnedTo(clock, 1, at);
    case 'back':
      return turnedTo(clock, -1, at);
    case 'end':
      return { ...clock, spent: secondsSpent(clock, at), runningSince: null, endedAt: at };
  }
}

/** Next after the last turn ends the clock; back before the first begins that one anew. */
function turnedTo(clock: LearningClock, by: 1 | -1, at: Date): LearningClock {
  const place = Math.max(0, turns.indexOf(clock.turn) + by);
  const turn: Turn | undefined = turns[place];
  if (turn === undefined) return pressed(clock, 'end', at);
  return { ...clock, turn, spent: 0, runningSince: at };
}
