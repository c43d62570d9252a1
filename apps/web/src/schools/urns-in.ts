/** URNs as people paste them: lines, commas, a column of a spreadsheet. Each once. */
export const urnsIn = (text: string): string[] => [...new Set(text.split(/[\s,;]+/).filter(Boolean))];
