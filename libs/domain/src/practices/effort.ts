import { latestOfEach, type CountedTry } from './counted-try.js';
import { tryEfforts, type TryEffort } from './practice.js';

export interface EffortDial {
  /** The middle report; null: nobody has reported. */
  readonly level: TryEffort | null;
  /** Schools whose latest try of the last three years says so. */
  readonly schools: Readonly<Record<TryEffort, number>>;
}

/** The rule as it is printed beside the dial. */
export const effortRule = [
  'Each school counts once, with its latest try of the last three years, whatever came of it.',
  'The dial shows the middle report: as many schools say it took less as say it took more. Between two, it shows the higher.',
  'Without a report there is no dial: what the practice itself says it took is a text, not a count.',
] as const;

/** What a practice took, as those who tried it say: the median of low, medium and high. */
export function effortFrom(tries: readonly CountedTry[], asOf: Date): EffortDial {
  const said = latestOfEach(tries, asOf)
    .map(({ effort }) => tryEfforts.indexOf(effort))
    .sort((one, other) => one - other);
  const middle = said[Math.floor(said.length / 2)];
  const count = (effort: TryEffort) => said.filter(place => tryEfforts[place] === effort).length;
  return {
    level: middle === undefined ? null : (tryEfforts[middle] ?? null),
    schools: { low: count('low'), medium: count('medium'), high: count('high') },
  };
}
