import type { Span } from '../finding.js';
import { needAt } from '../need.js';
import { distanceToYear, wordAt } from '../passage.js';
import type { Word } from '../word.js';
import { abbreviations } from '../words/abbreviations.js';
import { kin, manyChildren, oneChild } from '../words/people.js';

interface Letters {
  readonly from: number;
  readonly to: number;
  readonly dotted: boolean;
  readonly count: number;
}

const isLetter = (word: Word | undefined) => /^\p{Lu}$/u.test(word?.text ?? '');

/** "A.K." or "A. K.", two or three letters. */
function dottedAt(words: readonly Word[], at: number): Letters | null {
  let to = at;
  let count = 0;
  while (count < 3 && isLetter(wordAt(words, at, to)) && wordAt(words, at, to + 1)?.text === '.') {
    to += 2;
    count += 1;
  }
  if (count === 0) return null;
  if (count < 3 && isLetter(wordAt(words, at, to)) && words[to]?.touches)
    return { from: at, to: to + 1, dotted: true, count: count + 1 };
  return count > 1 ? { from: at, to, dotted: true, count } : null;
}

const shouting = (words: readonly Word[], at: number): boolean =>
  [at - 2, at - 1, at + 1, at + 2].filter(place => /^\p{Lu}{2,}$/u.test(wordAt(words, at, place)?.text ?? ''))
    .length > 1;

function plainAt(words: readonly Word[], at: number): Letters | null {
  const word = words[at];
  const written = word?.text.replace(/['’]s$/, '') ?? '';
  if (!word || !/^\p{Lu}{2,3}$/u.test(written) || shouting(words, at)) return null;
  return { from: at, to: at + 1, dotted: false, count: written.length };
}

/** "Pupil VN", "the Year 4 child EW", "a boy in Y1 (ZA)". */
function besideChild(words: readonly Word[], { from }: Letters): boolean {
  const before = (steps: number) => wordAt(words, from, from - steps)?.bare ?? '';
  const near = [',', '(', ':'].includes(before(1)) ? before(2) : before(1);
  return oneChild.has(near) || near === 'twins';
}

/** "CJ has ADHD", "the EHCP for T.K.". */
function besideNeed(words: readonly Word[], { from, to }: Letters): boolean {
  for (let step = 0; step < 4; step++)
    if (wordAt(words, from, to + step) && needAt(words, to + step) !== null) return true;
  const owned = words[to - 1]?.possessive ? (wordAt(words, from, to)?.bare ?? '') : '';
  if (kin.has(owned) || owned === 'attendance') return true;
  const verb = ['has', 'is', 'was', 'had', 'gets', 'needs'].includes(wordAt(words, from, to)?.bare ?? '');
  const preposition = ['for', 'of', 'on', 'with'].includes(wordAt(words, from, from - 1)?.bare ?? '');
  const earlier = [2, 3, 4, 5, 6].some(
    back => wordAt(words, from, from - back) && (needAt(words, from - back) ?? 0) >= from - 2,
  );
  return (preposition && earlier) || (verb && words[to - 1]?.possessive === true);
}

/** "20 TAs", "the KLM scheme": what a longer abbreviation is when the year group stands further off. */
const nearYear = (words: readonly Word[], letters: Letters): boolean =>
  distanceToYear(words, letters.from, letters.to, letters.dotted ? 8 : letters.count === 2 ? 6 : 3) <
  Infinity;

const amongChildren = (words: readonly Word[], { from }: Letters): boolean =>
  [1, 2, 3].some(back => manyChildren.has(wordAt(words, from, from - back)?.bare ?? ''));

/** A child's initials beside a year group, a need or the word "pupil". Known abbreviations count only right after such a word. */
export function initialsOfPupils(words: readonly Word[]): readonly Span[] {
  const found: Span[] = [];
  for (let at = 0; at < words.length; at++) {
    const letters = dottedAt(words, at) ?? plainAt(words, at);
    if (!letters) continue;
    const written = (words[at]?.text ?? '').replace(/['’]s$/, '').toLowerCase();
    const known = !letters.dotted && abbreviations.has(written);
    const points =
      besideChild(words, letters) || (!known && (nearYear(words, letters) || besideNeed(words, letters)));
    if (points && !(known && amongChildren(words, letters)))
      found.push({
        kind: 'initials',
        start: words[letters.from]?.start ?? 0,
        end: words[letters.to - 1]?.end ?? 0,
      });
    at = letters.to - 1;
  }
  return found;
}
