import type { Anchor } from './coding.js';

/** Where an anchored passage stands in a later text. */
export type Reanchored =
  | { readonly kind: 'same place' | 'moved'; readonly startsAt: number; readonly endsAt: number }
  | { readonly kind: 'lost' };

/** A passage this long (UTF-16 code units) is its own proof where it occurs once. */
const distinctive = 40;

function occurrencesOf(text: string, quote: string): number[] {
  const found: number[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) found.push(at);
  return found;
}

function agreeingBefore(text: string, at: number, prefix: string): number {
  let agreed = 0;
  while (
    agreed < prefix.length &&
    at - agreed > 0 &&
    text[at - agreed - 1] === prefix[prefix.length - agreed - 1]
  )
    agreed += 1;
  return agreed;
}

function agreeingAfter(text: string, at: number, suffix: string): number {
  let agreed = 0;
  while (agreed < suffix.length && text[at + agreed] !== undefined && text[at + agreed] === suffix[agreed])
    agreed += 1;
  return agreed;
}

/** How many of the neighbouring characters still stand where they stood. */
const agreement = (text: string, at: number, anchor: Anchor): number =>
  agreeingBefore(text, at, anchor.prefix) + agreeingAfter(text, at + anchor.quote.length, anchor.suffix);

/**
 * Finds the passage again in a text that may have been edited. The words found are always exactly the words marked.
 * Where they stand more than once, all their neighbours must still stand there too, in one place only (or in the old
 * place); where they stand once, half of the neighbours or a distinctive length will do. Else the passage is lost:
 * it is never pinned to other words that happen to read alike.
 */
export function reanchor(text: string, anchor: Anchor): Reanchored {
  const places = occurrencesOf(text, anchor.quote);
  const neighbours = anchor.prefix.length + anchor.suffix.length;
  const found = (at: number): Reanchored => ({
    kind: at === anchor.startsAt ? 'same place' : 'moved',
    startsAt: at,
    endsAt: at + anchor.quote.length,
  });
  const untouched = places.filter(at => agreement(text, at, anchor) === neighbours);
  if (untouched.includes(anchor.startsAt)) return found(anchor.startsAt);
  const [only, ...others] = places.length === 1 ? places : untouched;
  if (only === undefined || others.length > 0) return { kind: 'lost' };
  const isSure =
    anchor.quote.length >= distinctive || agreement(text, only, anchor) * 2 >= Math.max(neighbours, 1);
  return isSure ? found(only) : { kind: 'lost' };
}
