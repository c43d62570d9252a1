import { accept, refuse, type Result } from '../shared/index.js';

/**
 * What a publisher's cell says. `suppressed`: a figure exists and is withheld (small cohort, low coverage).
 * `not held`: there is no figure. Neither is ever a number.
 */
export type Cell =
  | { readonly state: 'value'; readonly value: number }
  | { readonly state: 'suppressed' }
  | { readonly state: 'not held' };

export type MeasureState = Cell['state'];

/** Marks as the Department for Education prints them, in lower case. */
const marks: Readonly<Record<string, Exclude<MeasureState, 'value'>>> = {
  supp: 'suppressed', // suppressed: small cohort
  c: 'suppressed', // confidential
  lowcov: 'suppressed', // low coverage: under half of the pupils are counted
  low: 'suppressed', // rounds to nought but is not nought
  k: 'suppressed', // the same, in newer releases
  '': 'not held',
  ne: 'not held', // no entries
  np: 'not held', // not published for this kind of school
  na: 'not held', // not available
  'n/a': 'not held',
  new: 'not held', // new school
  z: 'not held', // not applicable
  x: 'not held', // not available
  '..': 'not held',
  '.': 'not held',
  ':': 'not held',
};

const number = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?\s?%?$/;

/**
 * Reads one cell of a published file. A trailing `%` and thousands commas are allowed. Refuses `Unreadable` for
 * anything that is neither a number nor a mark of the publisher, so that nothing is guessed.
 */
export function readCell(text: string): Result<Cell, { readonly kind: 'Unreadable' }> {
  const trimmed = text.trim();
  const mark = Object.hasOwn(marks, trimmed.toLowerCase()) ? marks[trimmed.toLowerCase()] : undefined;
  if (mark) return accept({ state: mark });
  if (!number.test(trimmed)) return refuse({ kind: 'Unreadable' });
  return accept({ state: 'value', value: Number(trimmed.replace(/[,%\s]/g, '')) });
}
