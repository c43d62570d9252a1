import type { Span } from '../finding.js';
import { needAt } from '../need.js';
import { inSentence, wordAt, yearGroupAt } from '../passage.js';
import type { Word } from '../word.js';
import { origins } from '../words/not-names.js';
import { manyChildren, oneChild } from '../words/people.js';

const setOf = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/));
/** Fewer than five: the size below which the product's tables say nothing either. */
const counts = setOf('one two three four 1 2 3 4 both only single lone sole couple pair');
const certain = setOf('the our both only single my');
const mayStandBetween = setOf(
  `of our the my these those a - ' & and other new newly arrived after looked year little older younger young more just one single
  autistic deaf blind disabled male female early current two three four`,
);
/** Needs so broad that they tell nobody apart outside one year group. */
const broad = setOf('sen send fsm free pupil special');
const everywhere = setOf('each every per');

/** Where the noun of a counted group stands ("the two Y4 boys": "boys"), or null when it counts something else. */
function countedChildren(words: readonly Word[], at: number): number | null {
  for (let place = at + 1; place <= at + 8; place++) {
    const word = wordAt(words, at, place);
    if (!word) return null;
    if (manyChildren.has(word.bare) || oneChild.has(word.bare)) return place;
    if (['user', 'users', 'family'].includes(word.bare)) return place;
    const read = mayStandBetween.has(word.bare) || origins.has(word.bare) || /^\d+$/.test(word.bare);
    if (!read && !yearGroupAt(words, place) && needAt(words, place) === null && word.bare !== 'wheelchair')
      return null;
  }
  return null;
}

/** "One in five", "four out of ten", "groups of three", "the year 2 …": numbers that count no small group of children. */
function isProportion(words: readonly Word[], at: number): boolean {
  const before = wordAt(words, at, at - 1)?.bare ?? '';
  const next = wordAt(words, at, at + 1)?.bare ?? '';
  const nextButOne = wordAt(words, at, at + 2)?.bare ?? '';
  if (before === 'year' || before === 'years' || before === 'y' || before === 'yr') return true;
  if (before === 'of' && ['groups', 'pairs', 'teams', 'sets'].includes(wordAt(words, at, at - 2)?.bare ?? ''))
    return true;
  return (
    next === 'out' ||
    next === '%' ||
    next === 'per' ||
    (next === 'in' && !yearGroupAt(words, at + 2) && nextButOne !== 'the')
  );
}

/** "Only boys" is no count: "only" and "single" need one child. */
const fits = (count: string, noun: string): boolean =>
  !['only', 'single', 'lone', 'sole'].includes(count) ||
  oneChild.has(noun) ||
  noun === 'user' ||
  noun === 'family';

/** Whether the words around the noun tell the children apart: a need, an origin, or a certain group of a year group with something. */
function tellsApart(words: readonly Word[], at: number, noun: number): boolean {
  const group = inSentence(words, at, at - 1, noun + 12);
  if (group.some(word => origins.has(word.bare) && !word.first)) return true;
  const places = [...Array(noun - at + 14).keys()]
    .map(step => at - 2 + step)
    .filter(place => wordAt(words, at, place));
  const year = places.some(place => yearGroupAt(words, place) > 0);
  const need = (place: number) =>
    needAt(words, place) !== null && (year || !broad.has(words[place]?.bare ?? ''));
  if (places.some(need)) return true;
  const isCertain = inSentence(words, at, at - 1, at + 1).some(word => certain.has(word.bare));
  const marked = ['with', 'who', 'whose'].includes(wordAt(words, at, noun + 1)?.bare ?? '');
  return isCertain && year && marked;
}

/** Groups of fewer than five children who share a need or an origin. */
export function smallGroups(words: readonly Word[]): readonly Span[] {
  const found: Span[] = [];
  let done = -1;
  for (const [at, word] of words.entries()) {
    if (at <= done || !counts.has(word.bare) || isProportion(words, at)) continue;
    const noun = countedChildren(words, at);
    const last = noun === null ? undefined : words[noun];
    if (noun === null || !last || !fits(word.bare, last.bare)) continue;
    const spread = inSentence(words, at, noun, noun + 5).some(after => everywhere.has(after.bare));
    if (spread || !tellsApart(words, at, noun)) continue;
    found.push({ kind: 'small group', start: word.start, end: last.end });
    done = noun;
  }
  return found;
}
