import type { AuthorityCode } from '../shared/index.js';
import type { ClosedDays } from './closed-day.js';
import { daysAfter, readCalendarDay } from './day.js';

/** A line of the file as it came: what stood in its columns. */
export interface TermDateLine {
  readonly line: number;
  readonly authority: string;
  readonly from: string;
  readonly to: string;
  readonly name: string;
}

export interface KnownAuthority {
  readonly code: AuthorityCode;
  readonly name: string;
}

/** What became of a line: the days that it closes, or why it cannot be used. */
export interface TermDateReading {
  readonly line: number;
  readonly closed: ClosedDays | null;
  readonly because: string | null;
}

const folded = (name: string): string => name.trim().toLocaleLowerCase('en').replace(/\s+/g, ' ');

/** Summer is the longest; a whole term is a slip of columns. */
const mostDays = 62;

/** Reads a line of term dates. The authority is its code or its name in the register; `England` is all of it. */
export function readTermDates(
  { line, ...cells }: TermDateLine,
  known: readonly KnownAuthority[],
): TermDateReading {
  const wrong = (because: string): TermDateReading => ({ line, closed: null, because });
  const wanted = folded(cells.authority);
  const found = known.find(({ code, name }) => folded(code) === wanted || folded(name) === wanted);
  if (!found && wanted !== 'england') {
    return wrong(`“${cells.authority}” is neither the code nor the name of an authority in the register.`);
  }
  const from = readCalendarDay(cells.from);
  const to = readCalendarDay(cells.to);
  if (!from) return wrong(`“${cells.from}” is no day: write it as 2026-10-26 or 26/10/2026.`);
  if (!to) return wrong(`“${cells.to}” is no day: write it as 2026-10-26 or 26/10/2026.`);
  if (to < from) return wrong(`The last day (${to}) is before the first (${from}).`);
  if (to > daysAfter(from, mostDays)) {
    return wrong('More than nine weeks: the file lists the days on which schools are closed, not the terms.');
  }
  const name = cells.name.trim();
  if (name === '' || name.length > 80) return wrong('Say what it is, in 1 to 80 characters: Half term.');
  return { line, closed: { authority: found?.code ?? null, from, to, name }, because: null };
}
