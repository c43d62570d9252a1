import type { Brand } from '../shared/index.js';

/** September to August, written 2024/25. */
export type AcademicYear = Brand<'AcademicYear'>;

/** Reads `2024/25`, `2024-25`, `202425` or `2024-2025`. Null for anything else, and where the second year is not the next. */
export function readAcademicYear(text: string): AcademicYear | null {
  const found = /^(20\d\d)[/\-_]?(?:20)?(\d\d)$/.exec(text.trim());
  if (!found) return null;
  const [, first, second] = found;
  if ((Number(first) + 1) % 100 !== Number(second)) return null;
  return `${first}/${second}` as AcademicYear;
}

/** The academic year that a file's name states (`ks2-greater-manchester-2018-19.csv`), or null where it states none. */
export function academicYearIn(fileName: string): AcademicYear | null {
  for (const [found] of fileName.matchAll(/20\d\d[/\-_](?:20)?\d\d(?!\d)/g)) {
    const year = readAcademicYear(found);
    if (year) return year;
  }
  return null;
}
