/** What a text counts up to. Syllables are counted by the caller: it needs a dictionary of exceptions. */
export interface TextCounts {
  readonly sentences: number;
  readonly words: number;
  readonly syllables: number;
}

/** The age, in years, that the two-minute card is to be read at with ease, by somebody between two lessons. */
export const readingAgeTarget = 15;

/**
 * Flesch-Kincaid grade (Kincaid, Fishburne, Rogers and Chissom 1975, Naval Technical Training Command Research Branch Report
 * 8-75: 0.39 words per sentence + 11.8 syllables per word - 15.59), plus five: a pupil of US grade n is n + 5 years old.
 * In years, to one decimal; null where there are fewer than 100 words, for which the formula is not made.
 */
export function readingAge({ sentences, words, syllables }: TextCounts): number | null {
  if (words < 100 || sentences === 0) return null;
  const grade = 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
  return Math.round((grade + 5) * 10) / 10;
}
