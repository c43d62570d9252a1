import { readingAge, sentencesOf } from '@pathways/domain/practices';
import { syllable } from 'syllable';

const wordsIn = (text: string): string[] => text.match(/\p{L}[\p{L}'’-]*/gu) ?? [];

/** The age at which the texts are read with ease (see the domain's formula); syllables by a dictionary of exceptions. */
export function readingAgeOf(texts: readonly string[]): number | null {
  const words = texts.flatMap(wordsIn);
  return readingAge({
    sentences: texts.flatMap(sentencesOf).length,
    words: words.length,
    syllables: words.reduce((sum, word) => sum + syllable(word), 0),
  });
}
