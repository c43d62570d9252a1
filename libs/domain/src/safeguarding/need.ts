import { wordAt } from './passage.js';
import type { Word } from './word.js';
import { needs, thingsSchoolsRun } from './words/needs.js';
import { manyChildren } from './words/people.js';

const byFirstWord = new Map<string, readonly (readonly string[])[]>();
for (const phrase of needs) {
  const parts = phrase.trim().split(' ');
  const first = parts[0] ?? '';
  byFirstWord.set(
    first,
    [...(byFirstWord.get(first) ?? []), parts].sort((a, b) => b.length - a.length),
  );
}

/** Where the phrase ends if it stands at `at`; hyphens between its words are read over ("looked-after"). */
function endOfPhrase(words: readonly Word[], at: number, phrase: readonly string[]): number | null {
  let place = at;
  for (const [index, part] of phrase.entries()) {
    if (index > 0 && words[place]?.text === '-') place += 1;
    const bare = words[place]?.bare;
    if (bare !== part && !(index === phrase.length - 1 && bare === `${part}s`)) return null;
    place += 1;
  }
  return place;
}

/** Where the need that begins at `at` ends (exclusive), or null: "looked after" is one need, "autism base" is none. */
export function needAt(words: readonly Word[], at: number): number | null {
  const word = words[at];
  if (!word) return null;
  for (const phrase of byFirstWord.get(word.bare) ?? byFirstWord.get(word.bare.replace(/s$/, '')) ?? []) {
    const end = endOfPhrase(words, at, phrase);
    if (end !== null) return thingsSchoolsRun.has(wordAt(words, at, end)?.bare ?? '') ? null : end;
  }
  return null;
}

const smallNumbers: ReadonlySet<string> = new Set(['two', 'three', 'four', '2', '3', '4', 'both']);

/** "Children with autism", "pupils who have SEND": the need of many, which points at nobody. */
export function isOfMany(words: readonly Word[], at: number): boolean {
  for (let place = at - 1; place >= at - 5; place--) {
    const word = wordAt(words, at, place);
    if (!word || word.text === ',') return false;
    if (!manyChildren.has(word.bare) && word.bare !== 'families') continue;
    return ![1, 2, 3, 4].some(back => smallNumbers.has(words[place - back]?.bare ?? ''));
  }
  return false;
}
