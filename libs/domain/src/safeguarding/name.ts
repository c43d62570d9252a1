import { wordAt } from './passage.js';
import type { Word } from './word.js';
import { givenNames, nameOrMonth, nameOrWord } from './words/given-names.js';
import { notNames, placesOrSurnames, placeWords } from './words/not-names.js';

/** A person's name: words `from` up to but not `to`. */
export interface Name {
  readonly from: number;
  readonly to: number;
  /** Begins with a given name that is known; otherwise only its capital speaks for it. */
  readonly known: boolean;
  /** Has a given name and a surname, or a surname's first letter. */
  readonly full: boolean;
}

const longest = 4;

const couldBeName = (word: Word | undefined): boolean =>
  word !== undefined && word.capital && !notNames.has(word.bare) && word.text.length > 1;

const isGiven = (words: readonly Word[], at: number): boolean => {
  const word = words[at];
  if (!word?.capital || !givenNames.has(word.bare)) return false;
  const surname = couldBeName(wordAt(words, at, at + 1)) && !word.possessive;
  if (nameOrMonth.has(word.bare)) return surname;
  return surname || !(word.first && nameOrWord.has(word.bare));
};

/** The end of the run of capitalised words that begins at `at`: "Ellie-Mae", "Aisha K.", "Corey Tattersall". */
function endOfRun(words: readonly Word[], at: number): number {
  let end = at + 1;
  while (end - at < longest * 2 && !words[end - 1]?.possessive) {
    const next = wordAt(words, at, end);
    const after = wordAt(words, at, end + 1);
    if (next?.text === '-' && next.touches && after?.touches && after.capital) end += 2;
    else if (next && /^\p{Lu}$/u.test(next.text) && next.text !== 'I')
      return after?.text === '.' ? end + 2 : end + 1;
    else if (couldBeName(next) || (next?.capital && placeWords.has(next.bare))) end += 1;
    else break;
  }
  return end;
}

const isPlaceWord = (word: Word, afterGiven: boolean): boolean =>
  placeWords.has(word.bare) || (!afterGiven && placesOrSurnames.has(word.bare));

const namesPlace = (words: readonly Word[], from: number, to: number): boolean =>
  words
    .slice(from, to + 1)
    .some((word, index) => word.capital && index > 0 && isPlaceWord(word, isGiven(words, from))) ||
  (words[from] !== undefined && placeWords.has(words[from].bare)) ||
  ['st', 'saint', 'holy'].includes(words[from - 1]?.bare ?? '');

/** Every name in the text, in order. Places, programmes, days and plain words at the head of a sentence are left out. */
export function namesIn(words: readonly Word[]): readonly Name[] {
  const names: Name[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!isGiven(words, at) && !couldBeName(words[at])) continue;
    const to = endOfRun(words, at);
    if (!namesPlace(words, at, to)) {
      let from = at;
      while (from < to && !isGiven(words, from)) from += 1;
      const known = from < to;
      if (!known) from = at;
      const full = words
        .slice(from + 1, to)
        .some((word, index) => word.text !== '.' && words[from + index]?.text !== '-' && word.text !== '-');
      names.push({ from, to, known, full });
    }
    at = to - 1;
  }
  return names;
}
