import type { CharterClause, CharterClauses } from '../groups/index.js';
import { choiceOf, clauseLibrary, type ClauseChoice } from './clause-library.js';

/** A clause as it stands in one charter. */
export interface CharterLine {
  readonly clause: CharterClause;
  readonly title: string;
  readonly drives: string;
  readonly choice: ClauseChoice;
}

export interface ChangedLine {
  readonly clause: CharterClause;
  readonly title: string;
  readonly before: ClauseChoice;
  readonly after: ClauseChoice;
}

/** A charter clause by clause, in the order of the library. A setting that is in no library any more has no line. */
export const linesOf = (clauses: CharterClauses): readonly CharterLine[] =>
  clauseLibrary.flatMap(({ clause, title, drives, choices }) => {
    const choice = choices.find(({ value }) => value === choiceOf(clauses, clause));
    return choice ? [{ clause, title, drives, choice }] : [];
  });

/** Only what is different, so that a head need not read the rest. */
export function changedLines(before: CharterClauses, after: CharterClauses): readonly ChangedLine[] {
  const now = linesOf(after);
  return linesOf(before).flatMap(({ clause, title, choice }) => {
    const then = now.find(line => line.clause === clause)?.choice;
    return then && then.value !== choice.value ? [{ clause, title, before: choice, after: then }] : [];
  });
}

const counted = [
  'No line',
  'One line',
  'Two lines',
  'Three lines',
  'Four lines',
  'Five lines',
  'All six lines',
];

/** "Three lines change." */
export const sayChanged = (lines: readonly ChangedLine[]): string =>
  `${counted[lines.length] ?? `${lines.length} lines`} ${lines.length === 1 ? 'changes' : 'change'}.`;
