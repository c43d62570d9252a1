import type { PassageView } from '../application/consent.queries.js';

/** Characters shown on either side of a passage. */
const around = 400;

/** A passage with the words around it; null where the words are out of sight. */
export function passageAround(text: string | null, from: number, to: number): PassageView | null {
  if (text === null) return null;
  const before = text.slice(Math.max(0, from - around), from);
  const after = text.slice(to, to + around);
  return {
    before: from > around ? `…${before}` : before,
    quote: text.slice(from, to),
    after: text.length > to + around ? `${after}…` : after,
  };
}
