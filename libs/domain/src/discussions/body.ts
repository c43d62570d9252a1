import { accept, refuse, type Result } from '../shared/index.js';

/** Characters (Unicode code points) of a tidied contribution, and of a round's outcome. */
export const bodyAtMost = 20_000;
export const outcomeAtMost = 4_000;

export type BodyRefusal =
  | { readonly kind: 'BodyEmpty' }
  | { readonly kind: 'BodyTooLong'; readonly length: number; readonly atMost: number };

/** One way to write a line break and an accented letter; nothing that a database or a screen cannot show. */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?|\u2028|\u2029/g, '\n')
    .replace(/\p{Surrogate}/gu, '\uFFFD')
    .replace(/[\p{Control}]/gu, character => (character === '\n' || character === '\t' ? character : ''))
    .replace(/[^\S\n]+\n/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** Tidies plain text and holds it to 1…`atMost` characters. Tidying twice changes nothing. */
export function tidyBody(text: string, atMost: number = bodyAtMost): Result<string, BodyRefusal> {
  const body = tidyText(text);
  if (body === '') return refuse({ kind: 'BodyEmpty' });
  const length = [...body].length;
  return length > atMost ? refuse({ kind: 'BodyTooLong', length, atMost }) : accept(body);
}
