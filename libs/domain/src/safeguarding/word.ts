/** One word, number or mark of a text with what the rules ask of it. Offsets are UTF-16, end exclusive. */
export interface Word {
  readonly text: string;
  /** In small letters, without "'s". */
  readonly bare: string;
  readonly start: number;
  readonly end: number;
  /** Words of one sentence share its number. */
  readonly sentence: number;
  /** Ends in "'s" or "s'". */
  readonly possessive: boolean;
  /** Begins with a capital and goes on in small letters. */
  readonly capital: boolean;
  /** First of its sentence, where a capital says nothing. */
  readonly first: boolean;
  /** The character before it is no space: "a@b" is three words that touch. */
  readonly touches: boolean;
}

const piece = /[\p{L}\p{N}\p{M}]+(?:['’]\p{L}+)?|[^\s\p{L}\p{N}\p{M}]/gu;
const ownership = /['’]s?$/;
const capitalised = /^\p{Lu}[\p{Ll}\p{M}]/u;
const shortened: ReadonlySet<string> = new Set([
  'mr',
  'mrs',
  'ms',
  'dr',
  'st',
  'eg',
  'ie',
  'vs',
  'no',
  'approx',
]);

const endsSentence = (words: readonly Word[], gap: string, next: string): boolean => {
  if (gap.includes('\n')) return true;
  const mark = words[words.length - 1]?.text ?? '';
  if (mark === '!' || mark === '?') return gap !== '';
  if (mark !== '.' || gap === '' || !/^[\p{Lu}\p{N}]/u.test(next)) return false;
  const before = words[words.length - 2]?.text ?? '';
  return !/^\p{L}$/u.test(before) && !shortened.has(before.toLowerCase());
};

/** Cuts a text into words and marks in one pass: each character is looked at once. */
export function readWords(text: string): readonly Word[] {
  const words: Word[] = [];
  let sentence = 0;
  for (const match of text.matchAll(piece)) {
    const [written] = match;
    const start = match.index;
    const before = words[words.length - 1];
    const gap = text.slice(before?.end ?? 0, start);
    const opens = before === undefined || endsSentence(words, gap, written);
    if (opens) sentence += 1;
    words.push({
      text: written,
      bare: written.replace(ownership, '').toLowerCase(),
      start,
      end: start + written.length,
      sentence,
      possessive: ownership.test(written),
      capital: capitalised.test(written),
      first: opens,
      touches: before !== undefined && gap === '',
    });
  }
  return words;
}
