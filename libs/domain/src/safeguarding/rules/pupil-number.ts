import type { Span } from '../finding.js';
import { wordAt } from '../passage.js';
import type { Word } from '../word.js';

/** The 23 letters of a UPN, in the order of their values 0–22: I, O and S are left out. */
const checkLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ';
const shape = /^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/;

/**
 * Whether 13 characters are a Unique Pupil Number: a check letter, then twelve digits, the last of which is a letter in a temporary
 * number. Each of characters 2–13 is multiplied by its position; the sum modulo 23 gives the check letter.
 * Source: UK Government Data Standards Catalogue, "Unique Pupil Number" 2.0 (18 November 2004), validations 1–6.
 */
export function isPupilNumber(written: string): boolean {
  const number = written.toUpperCase();
  if (!shape.test(number)) return false;
  let sum = 0;
  for (let at = 1; at < number.length; at++) {
    const character = number.charAt(at);
    const value = /\d/.test(character) ? Number(character) : checkLetters.indexOf(character);
    sum += value * (at + 1);
  }
  return checkLetters.charAt(sum % checkLetters.length) === number.charAt(0);
}

const cues: ReadonlySet<string> = new Set(['upn', 'uln', 'pupil', 'learner', 'nhs']);

const isCued = (words: readonly Word[], at: number): boolean =>
  [1, 2, 3, 4].some(back => cues.has(wordAt(words, at, at - back)?.bare ?? ''));

/** UPNs whose check letter is right; mistyped ones, ULNs and NHS numbers where the words before say so. */
export function pupilNumbers(words: readonly Word[]): readonly Span[] {
  return words.flatMap((word, at) => {
    const long = word.text.length >= 10 && word.text.length <= 13;
    const found =
      long &&
      (isPupilNumber(word.text) ||
        ((/^\d{10}$/.test(word.text) || /^[A-Za-z]\d{11}\w$/.test(word.text)) && isCued(words, at)));
    return found ? [{ kind: 'pupil number' as const, start: word.start, end: word.end }] : [];
  });
}
