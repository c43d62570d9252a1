import type { ConsentId } from '../coding/index.js';
import type { ExcerptId, GroupId, Urn } from '../shared/index.js';
import { isReminderDue } from './turn.js';

/** A school was asked whether its words may be quoted, and has said neither yes nor no. */
export interface WaitingQuestion {
  readonly id: ConsentId;
  readonly excerpt: ExcerptId;
  readonly group: GroupId;
  readonly urn: Urn;
  readonly askedAt: Date;
  readonly remindedAt: Date | null;
  readonly reminders: number;
}

/** One reminder for one school, however many of its questions are due. */
export interface SchoolReminder {
  /** The question that has waited longest: the reminder is counted by it. */
  readonly oldest: WaitingQuestion;
  readonly questions: readonly ConsentId[];
}

/** Questions, the oldest first, become reminders: one to each school, by the same days and the same limit as every other turn. */
export function schoolsToRemind(questions: readonly WaitingQuestion[], now: Date): SchoolReminder[] {
  const due = questions.filter(({ askedAt: openedAt, ...question }) =>
    isReminderDue({ party: 'school', openedAt, ...question }, now),
  );
  const firsts = due.filter(
    (question, place) => due.findIndex(other => other.urn === question.urn) === place,
  );
  return firsts.map(oldest => ({
    oldest,
    questions: due.filter(({ urn }) => urn === oldest.urn).map(({ id }) => id),
  }));
}
