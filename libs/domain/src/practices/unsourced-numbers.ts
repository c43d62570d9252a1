/** Per cent, parts of a whole, rises and falls: figures that somebody will ask the source of. Times, years and year groups are none. */
const figure =
  /\b\d+(?:[.,]\d+)?\s?(?:%|per ?cent|percentage points?)|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+) (?:in|out of) (?:every )?(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\b|\bfrom \d+(?:[.,]\d+)? to \d+(?:[.,]\d+)?/iu;

const source =
  /https?:\/\/|\bdoi\b|\b10\.\d{4,}\/|\bsource\b|\baccording to\b|\bschools?['’]?s? own (?:figures|records|register)|\b(?:register|records|survey|census|tests?|assessments?)\b|\b20\d\d\/\d\d\b/iu;

export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[.!?…])\s+|\n+/u)
    .map(sentence => sentence.trim())
    .filter(sentence => sentence !== '');

/** Figures whose sentence does not say where they come from, as they are written. */
export const unsourcedNumbersIn = (text: string): string[] =>
  sentencesOf(text).flatMap(sentence => {
    const found = figure.exec(sentence);
    return found && !source.test(sentence) ? [found[0]] : [];
  });
