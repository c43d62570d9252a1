import type { Urn } from '../shared/index.js';

/** The four turns of an action-learning set, in their order. */
export const turns = ['present', 'clarify', 'challenge', 'commit'] as const;
export type Turn = (typeof turns)[number];

export interface TurnWords {
  readonly title: string;
  readonly rule: string;
}

/** What each turn is for, as it stands on the screen in large letters. */
export const turnWords: Readonly<Record<Turn, TurnWords>> = {
  present: { title: 'Present', rule: 'One school tells. Everybody else listens, and keeps their questions.' },
  clarify: { title: 'Clarify', rule: 'Questions only, so that all understand. No advice yet: it is parked.' },
  challenge: { title: 'Challenge', rule: 'What else could be so? Doubts and advice are welcome now.' },
  commit: { title: 'Commit', rule: 'The school that presented says what it will do, and by when.' },
};

/** Minutes that each turn takes unless the group chooses others. */
export const usualMinutes: Readonly<Record<Turn, number>> = {
  present: 8,
  clarify: 6,
  challenge: 8,
  commit: 4,
};

/**
 * The clock of a meeting. It lives on the server as moments, never as a number that counts down: every screen works out
 * the same time left, however late it comes.
 */
export interface LearningClock {
  readonly presenter: Urn;
  readonly minutes: Readonly<Record<Turn, number>>;
  readonly turn: Turn;
  /** Null while it is paused. */
  readonly runningSince: Date | null;
  /** Seconds of this turn that had gone before it last began to run. */
  readonly spent: number;
  /** Raised by every press, so that two presses at once turn it once. */
  readonly number: number;
  readonly endedAt: Date | null;
}

/** Seconds of the turn that are left at a moment; below zero once it is over. */
export const secondsLeft = (clock: LearningClock, at: Date): number =>
  clock.minutes[clock.turn] * 60 - secondsSpent(clock, at);

export const secondsSpent = ({ spent, runningSince }: LearningClock, at: Date): number =>
  spent + (runningSince ? Math.max(0, (at.getTime() - runningSince.getTime()) / 1000) : 0);
