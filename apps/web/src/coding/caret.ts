/** Steps of the keyboard caret through a text. Positions count UTF-16 code units, as everywhere in coding. */

export type Step = 'next word' | 'previous word' | 'next sentence' | 'previous sentence' | 'start' | 'end';

export interface Span {
  readonly startsAt: number;
  readonly endsAt: number;
}

const words = new Intl.Segmenter('en-GB', { granularity: 'word' });
const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Beginnings and ends of words: the places where the caret rests. */
const wordEdges = (text: string): number[] =>
  [...words.segment(text)]
    .filter(segment => segment.isWordLike)
    .flatMap(segment => [segment.index, segment.index + segment.segment.length]);

const sentenceEdges = (text: string): number[] =>
  [...sentences.segment(text)].flatMap(({ index, segment }) => [index, index + segment.trimEnd().length]);

const after = (edges: readonly number[], at: number): number | undefined => edges.find(edge => edge > at);
const before = (edges: readonly number[], at: number): number | undefined =>
  edges.findLast(edge => edge < at);

/** Where the caret comes to rest. Never outside the text. */
export function moveCaret(text: string, at: number, step: Step): number {
  switch (step) {
    case 'next word':
      return after(wordEdges(text), at) ?? text.length;
    case 'previous word':
      return before(wordEdges(text), at) ?? 0;
    case 'next sentence':
      return after(sentenceEdges(text), at) ?? text.length;
    case 'previous sentence':
      return before(sentenceEdges(text), at) ?? 0;
    case 'start':
      return 0;
    case 'end':
      return text.length;
  }
}

/** The word or the sentence in which the caret rests, or the one before it where it rests between two. */
export function unitAround(text: string, at: number, unit: 'word' | 'sentence'): Span {
  const edges = unit === 'word' ? wordEdges(text) : sentenceEdges(text);
  const spans = edges.flatMap((startsAt, index): Span[] =>
    index % 2 === 0 ? [{ startsAt, endsAt: edges[index + 1] ?? text.length }] : [],
  );
  return spans.find(span => span.endsAt > at) ?? spans.at(-1) ?? { startsAt: 0, endsAt: text.length };
}

export const spanBetween = (one: number, other: number): Span => ({
  startsAt: Math.min(one, other),
  endsAt: Math.max(one, other),
});

/** What a screen reader is told where the caret rests: the words around it. */
export function wordsAround(text: string, at: number): string {
  const following = text.slice(at, at + 40).trimStart();
  return following === '' ? 'End of the text' : `Before “${following.split(/\s+/).slice(0, 4).join(' ')}”`;
}
