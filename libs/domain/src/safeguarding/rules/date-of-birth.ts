import type { Span } from '../finding.js';
import { inSentence, wordAt } from '../passage.js';
import type { Word } from '../word.js';

const months: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec`.split(/\s+/),
);
const separators: ReadonlySet<string> = new Set(['/', '-', '.']);
const ideas: ReadonlySet<string> = new Set(
  'idea ideas project programme trio plan partnership scheme policy network group strategy school trust'.split(
    ' ',
  ),
);
const isDay = (word: Word | undefined) => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word?.bare ?? '');
const isMonth = (word: Word | undefined) => months.has(word?.bare ?? '');
const isYear = (word: Word | undefined) => /^(?:19|20)\d\d$/.test(word?.text ?? '');

/** Where a date that begins at `at` ends (exclusive), or null: 12/03/2014, 2014-03-12, 3 May, 12th of June 2013, March 4. */
function endOfDate(words: readonly Word[], at: number): number | null {
  const [one, two, three, four, five] = [0, 1, 2, 3, 4].map(step => wordAt(words, at, at + step));
  if (
    /^\d{1,4}$/.test(one?.text ?? '') &&
    separators.has(two?.text ?? '') &&
    /^\d\d?$/.test(three?.text ?? '')
  )
    return two?.text === four?.text && /^\d{1,4}$/.test(five?.text ?? '') ? at + 5 : null;
  if (isDay(one)) {
    const month = two?.bare === 'of' ? 2 : 1;
    if (!isMonth(wordAt(words, at, at + month))) return null;
    return at + month + (isYear(wordAt(words, at, at + month + 1)) ? 2 : 1);
  }
  return isMonth(one) && isDay(two) ? at + (isYear(three) ? 3 : 2) : null;
}

const startsDotted = (words: readonly Word[], at: number) =>
  ['d', '.', 'o', '.', 'b'].every((letter, step) => wordAt(words, at, at + step)?.bare === letter);

/** Whether the word speaks of a day of birth: "DOB", "d.o.b.", "date of birth", "born", "birthday", "turns seven". */
function isCue(words: readonly Word[], at: number): boolean {
  const word = words[at];
  if (word === undefined) return false;
  if (word.bare === 'dob' || word.bare === 'birthday' || startsDotted(words, at)) return true;
  if (word.bare === 'birth') return wordAt(words, at, at - 2)?.bare === 'date';
  if (word.bare === 'born') return !inSentence(words, at, at - 5, at).some(before => ideas.has(before.bare));
  return (word.bare === 'turns' || word.bare === 'turned') && wordAt(words, at, at + 2)?.bare === 'on';
}

export function datesOfBirth(words: readonly Word[]): readonly Span[] {
  const found: Span[] = [];
  for (const [at, cue] of words.entries()) {
    if (!isCue(words, at)) continue;
    for (let day = at + 1; day <= at + 8; day++) {
      const end = words[day]?.sentence === cue.sentence ? endOfDate(words, day) : null;
      const last = end === null ? undefined : words[end - 1];
      if (!last) continue;
      found.push({ kind: 'date of birth', start: cue.start, end: last.end });
      break;
    }
  }
  return found;
}
