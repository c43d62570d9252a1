/** Pieces of three letters, with two spaces before and one after, so that beginnings weigh most: as pg_trgm cuts them. */
function piecesOf(word: string): ReadonlySet<string> {
  const padded = `  ${word.toLowerCase()} `;
  return new Set(Array.from({ length: padded.length - 2 }, (_, at) => padded.slice(at, at + 3)));
}

/** Words by their pieces, so that a mistyped one is compared with those alone that share a piece with it. */
export interface WordsNear {
  readonly words: readonly string[];
  readonly sizes: readonly number[];
  readonly holding: ReadonlyMap<string, readonly number[]>;
}

export function spellingBook(words: readonly string[]): WordsNear {
  const holding = new Map<string, number[]>();
  const sizes = words.map((word, number) => {
    const pieces = piecesOf(word);
    for (const piece of pieces) {
      const held = holding.get(piece);
      if (held) held.push(number);
      else holding.set(piece, [number]);
    }
    return pieces.size;
  });
  return { words, sizes, holding };
}

/** From here on two words are spelt alike: the share of their pieces that both have. */
const alikeFrom = 0.35;

/** So many words are offered in place of one. */
const offered = 3;

/**
 * The words of the book that are spelt most like it, the nearest first, equally near ones by the alphabet. A word that the book
 * has was not mistyped: it stays alone.
 */
export function spelledLike({ words, sizes, holding }: WordsNear, word: string): readonly string[] {
  if (words.includes(word)) return [word];
  const pieces = piecesOf(word);
  const shared = new Map<number, number>();
  for (const piece of pieces)
    for (const number of holding.get(piece) ?? []) shared.set(number, (shared.get(number) ?? 0) + 1);
  return [...shared]
    .map(([number, both]) => ({
      word: words[number] ?? '',
      alike: both / (pieces.size + (sizes[number] ?? 0) - both),
    }))
    .filter(({ alike }) => alike >= alikeFrom)
    .sort((one, other) => other.alike - one.alike || (one.word < other.word ? -1 : 1))
    .slice(0, offered)
    .map(each => each.word);
}
