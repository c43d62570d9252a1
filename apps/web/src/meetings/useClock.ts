import { secondsLeft, type LearningClock } from '@pathways/domain/meetings';
import type { Urn } from '@pathways/domain/shared';
import { useEffect, useState } from 'react';
import type { ClockPress, MeetingFieldsFragment } from '../gql/graphql.js';

type Told = NonNullable<MeetingFieldsFragment['clock']>;

const dateOf = (moment: string | null | undefined): Date | null => (moment ? new Date(moment) : null);

/** As the rules speak of it. */
export const toClock = (told: Told): LearningClock => ({
  presenter: told.presenter.urn as Urn,
  minutes: told.minutes,
  turn: told.turn.toLowerCase() as LearningClock['turn'],
  runningSince: dateOf(told.runningSince),
  spent: told.spent,
  number: told.number,
  endedAt: dateOf(told.endedAt),
});

/**
 * The seconds that are left, four times a second. This device's clock may be wrong: what counts is the server's, whose moment
 * came with the answer.
 */
export function useSecondsLeft(told: Told, serverNow: string): number {
  const [offset, setOffset] = useState(() => Date.parse(serverNow) - Date.now());
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => setOffset(Date.parse(serverNow) - Date.now()), [serverNow]);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 250);
    return () => clearInterval(timer);
  }, []);
  return secondsLeft(toClock(told), new Date(now + offset));
}

/** 5:07, and +0:12 once the turn is over. */
export function leftWords(seconds: number): string {
  const whole = Math.abs(Math.ceil(seconds));
  const words = `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
  return seconds > 0 || whole === 0 ? words : `+${words}`;
}

/** The keys that turn the clock while nothing else is being written. */
export const keyPresses: Readonly<Record<string, ClockPress | 'toggle'>> = {
  ' ': 'toggle',
  ArrowRight: 'NEXT',
  ArrowLeft: 'BACK',
};

/** A short, soft tone, made here: nothing is fetched. Silent where the browser plays none. */
export function soundSoftly(): void {
  const Context = window.AudioContext;
  if (!Context) return;
  const context = new Context();
  const tone = context.createOscillator();
  const volume = context.createGain();
  tone.frequency.value = 528;
  volume.gain.setValueAtTime(0.06, context.currentTime);
  volume.gain.exponentialRampToValueAtTime(0.0001, context.currentTime + 1.2);
  tone.connect(volume).connect(context.destination);
  tone.start();
  tone.stop(context.currentTime + 1.2);
  tone.onended = () => void context.close();
}
