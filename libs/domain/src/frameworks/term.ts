/** A term of an academic year, such as "2026/27 autumn". Terms sort as texts. */
export type Term = string & { readonly __brand: 'Term' };

const names = ['autumn', 'spring', 'summer'] as const;

const made = (year: number, at: number): Term =>
  `${year}/${String((year + 1) % 100).padStart(2, '0')} ${names[at] ?? names[0]}` as Term;

const numberOf = (term: Term): number =>
  Number(term.slice(0, 4)) * 3 + names.findIndex(name => term.endsWith(name));

/** Reads "2026/27 autumn"; null for what is no term. */
export function readTerm(text: string): Term | null {
  const found = /^(\d{4})\/\d{2} (autumn|spring|summer)$/.exec(text.trim());
  if (!found) return null;
  const term = made(Number(found[1]), names.indexOf(found[2] as (typeof names)[number]));
  return term === text.trim() ? term : null;
}

/** The term in which a day (YYYY-MM-DD) lies: autumn from 1 September, spring from 1 January, summer from 16 April. */
export function termOf(day: string): Term {
  const [year, rest] = [Number(day.slice(0, 4)), day.slice(5)];
  if (rest >= '09-01') return made(year, 0);
  return made(year - 1, rest >= '04-16' ? 2 : 1);
}

/** The terms from one to another, both of them in. Empty where the first is later. */
export function termsBetween(first: Term, last: Term): Term[] {
  const [from, to] = [numberOf(first), numberOf(last)];
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, at) =>
    made(Math.floor((from + at) / 3), (from + at) % 3),
  );
}

/** The term so many terms before. */
export const termBefore = (term: Term, terms: number): Term => {
  const number = numberOf(term) - terms;
  return made(Math.floor(number / 3), number % 3);
};
