const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{N}'’]+/gu) ?? [];

/** So many words in a row are a quotation, marked as one or not. */
const quotationLength = 8;

/**
 * A school's words repeated outside the quotation: they would stay public after the school withdrew its consent.
 * Answers the first run of eight words that the text shares with the quote; null when it shares none.
 */
export function repeatedFrom(quote: string, text: string): string | null {
  const told = ` ${wordsOf(text).join(' ')} `;
  const quoted = wordsOf(quote);
  for (let at = 0; at + quotationLength <= quoted.length; at += 1) {
    const run = quoted.slice(at, at + quotationLength).join(' ');
    if (told.includes(` ${run} `)) return run;
  }
  return null;
}
