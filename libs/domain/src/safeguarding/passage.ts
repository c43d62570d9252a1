import type { Word } from './word.js';

/** How far apart two words may stand and still be about each other, in words. */
export const reach = 14;

/** Words `from` up to but not `to` that are in the sentence of `words[of]`; never more than twice the reach. */
export function inSentence(words: readonly Word[], of: number, from: number, to: number): readonly Word[] {
  const sentence = words[of]?.sentence;
  const start = Math.max(0, from, of - reach * 2);
  return words.slice(start, Math.min(to, of + reach * 2)).filter(word => word.sentence === sentence);
}

/** The word at a place if it belongs to the same sentence as `of`. */
export const wordAt = (words: readonly Word[], of: number, at: number): Word | undefined =>
  words[at]?.sentence === words[of]?.sentence ? words[at] : undefined;

const small = new Set('one two three four five six seven eight nine ten eleven twelve thirteen'.split(' '));
const joined = /^(?:y|yr|year)(?:[1-9]|1[0-3])s?$/;
const yearWords: ReadonlySet<string> = new Set(['y', 'yr', 'yrs', 'year', 'years']);
const schoolClass = /^(?:1[0-3]|[1-9])[A-Z]$/;
const youngest: ReadonlySet<string> = new Set(['reception', 'nursery', 'eyfs', 'ks1', 'ks2']);

/** How many words at `at` name a year group ("Y4", "Year 4", "Year four", "Reception"), or 0. */
export function yearGroupAt(words: readonly Word[], at: number): number {
  const word = words[at];
  if (!word) return 0;
  if (joined.test(word.bare)) return 1;
  if (youngest.has(word.bare)) return word.capital ? 1 : 0;
  if (schoolClass.test(word.text)) return ['in', 'from', 'class'].includes(words[at - 1]?.bare ?? '') ? 1 : 0;
  if (!yearWords.has(word.bare)) return 0;
  const next = words[at + 1];
  return next && (/^(?:[1-9]|1[0-3])$/.test(next.bare) || small.has(next.bare)) ? 2 : 0;
}

/** Distance in words to the nearest year group of the same sentence, up to `limit`; Infinity if there is none. */
export function distanceToYear(words: readonly Word[], from: number, to: number, limit: number): number {
  for (let step = 1; step <= limit; step++) {
    if (wordAt(words, from, to - 1 + step) && yearGroupAt(words, to - 1 + step)) return step;
    const before = from - step;
    if (wordAt(words, from, before)) {
      const length = yearGroupAt(words, before);
      if (length > 0) return step - (length - 1);
    }
  }
  return Infinity;
}
