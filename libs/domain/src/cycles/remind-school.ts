import type { SchoolAnswer } from './cycle-invitation.js';
import { daysFrom } from './shift-day.js';

export const remindersAtMost = 3;
export const daysBetweenReminders = 7;

export interface WaitingInvitation {
  readonly answer: SchoolAnswer;
  /** The day of the last mail: the invitation or a reminder. */
  readonly mailedOn: string;
  readonly reminders: number;
  readonly hasBounced: boolean;
  /** The cycle's first day: from then on nobody is reminded. */
  readonly startsOn: string;
}

/**
 * A week after the last mail, on a day on which the school is open, three times at most. An answer, a bounce or the beginning of
 * the cycle ends it.
 */
export const isReminderDue = (waiting: WaitingInvitation, today: string, isClosed: boolean): boolean =>
  waiting.answer === 'waiting' &&
  !waiting.hasBounced &&
  !isClosed &&
  today < waiting.startsOn &&
  waiting.reminders < remindersAtMost &&
  daysFrom(waiting.mailedOn, today) >= daysBetweenReminders;
