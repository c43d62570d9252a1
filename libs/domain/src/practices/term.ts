/** A school term of a calendar year; terms of England: autumn to December, spring to March, summer to August. */
export interface Term {
  readonly season: 'autumn' | 'spring' | 'summer';
  readonly year: number;
}

const seasonOfMonth = (month: number): Term['season'] =>
  month >= 9 ? 'autumn' : month >= 4 ? 'summer' : 'spring';

const firstMonth: Readonly<Record<Term['season'], string>> = { spring: '01', summer: '04', autumn: '09' };

/** The term in which a day (`YYYY-MM-DD`, or longer) lies. */
export const termOf = (day: string): Term => ({
  season: seasonOfMonth(Number(day.slice(5, 7))),
  year: Number(day.slice(0, 4)),
});

/** The first day of a term, `YYYY-MM-DD`; in this form terms compare as texts do. */
export const firstDayOf = ({ season, year }: Term): string => `${year}-${firstMonth[season]}-01`;

/** "autumn 2026" */
export const termWords = ({ season, year }: Term): string => `${season} ${year}`;

function before({ season, year }: Term): Term {
  if (season === 'autumn') return { season: 'summer', year };
  return season === 'summer' ? { season: 'spring', year } : { season: 'autumn', year: year - 1 };
}

/** So many terms, the one of `today` first. */
export function recentTerms(today: string, count: number): readonly Term[] {
  const terms = [termOf(today)];
  while (terms.length < count) terms.push(before(terms[terms.length - 1] ?? termOf(today)));
  return terms;
}

/** A term as `firstDayOf` writes it; null for any other text, and for a day within a term. */
export function readTerm(day: string): Term | null {
  if (!/^20\d\d-\d\d-01$/.test(day)) return null;
  const term = termOf(day);
  return firstDayOf(term) === day ? term : null;
}
