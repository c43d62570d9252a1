/** What one coder said of one unit: a value of a nominal scale, or null when this coder did not judge it. */
export type Judgement = string | null;

/** One thing that was judged: one judgement per coder, in the same order of coders everywhere. */
export interface Unit {
  readonly judgements: readonly Judgement[];
  /** How many equal units this one stands for, for example the characters of a stretch that all coders treated alike. At least 1. */
  readonly count: number;
}

/** Units from the table that papers print: one row per coder, one column per unit. Rows that end early are filled with "not judged". */
export function unitsOf(rows: readonly (readonly Judgement[])[]): readonly Unit[] {
  const columns = Math.max(0, ...rows.map(row => row.length));
  return Array.from({ length: columns }, (_, column) => ({
    judgements: rows.map(row => row[column] ?? null),
    count: 1,
  }));
}

/** How often each value was given in a unit; units judged by fewer than two coders compare nothing and give an empty map. */
export function valuesOf({ judgements }: Unit): ReadonlyMap<string, number> {
  const times = new Map<string, number>();
  for (const value of judgements) if (value !== null) times.set(value, (times.get(value) ?? 0) + 1);
  const judged = [...times.values()].reduce((sum, count) => sum + count, 0);
  return judged < 2 ? new Map() : times;
}

/** The values that were given at least once, in order of appearance. */
export const valuesIn = (units: readonly Unit[]): readonly string[] => [
  ...new Set(units.flatMap(({ judgements }) => judgements.filter(value => value !== null))),
];
