import { isKpi, type FrameworkEntry } from './framework.js';

export const lineOutcomes = ['new', 'changed', 'unchanged', 'gone', 'wrong'] as const;
export type LineOutcome = (typeof lineOutcomes)[number];

/** What an import made of one entry, or what is wrong with the document at one place. */
export interface ImportLine {
  /** Counted from 1; where something is wrong. */
  readonly line?: number;
  readonly path: string;
  readonly kind: string;
  readonly outcome: LineOutcome;
  /** What somebody should look at, in a sentence; empty where there is nothing. */
  readonly note: string;
}

type Known = Pick<FrameworkEntry, 'path' | 'kind' | 'words' | 'facts'>;

const placeholder = /\b[XY]+\b(?! ?-?axis)|\bTBC\b|\bTBD\b|\?\?/;

function noteOn({ kind, words, facts }: Known): string {
  if (words === '') return 'It bears no words, only a ref.';
  if (isKpi(kind) && placeholder.test(words)) return 'Its words hold a placeholder.';
  if (isKpi(kind) && !facts['unit']) return 'No unit is given, so its values cannot be checked.';
  return '';
}

const said = ({ kind, words, facts }: Known): string =>
  JSON.stringify([kind, words, Object.entries(facts).sort(([one], [other]) => (one < other ? -1 : 1))]);

/**
 * What becomes of each entry when a document takes the place of its former self, matched by path: a line for each
 * entry in the document's order, then those that are gone from it.
 */
export function compareEntries(before: readonly Known[], after: readonly Known[]): ImportLine[] {
  const known = new Map(before.map(entry => [entry.path, entry]));
  const here = new Set(after.map(({ path }) => path));
  const lines = after.map((entry): ImportLine => {
    const was = known.get(entry.path);
    const outcome = !was ? 'new' : said(was) === said(entry) ? 'unchanged' : 'changed';
    return { path: entry.path, kind: entry.kind, outcome, note: noteOn(entry) };
  });
  const gone = before
    .filter(({ path }) => !here.has(path))
    .map(({ path, kind }): ImportLine => ({
      path,
      kind,
      outcome: 'gone',
      note: 'It is kept for what points at it, and marked as no longer part of the framework.',
    }));
  return [...lines, ...gone];
}
