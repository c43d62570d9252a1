/** Lists are written as running text, so that a reader sees them whole. */
export const wordList = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));
