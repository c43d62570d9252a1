import type { KpiTarget, KpiValue } from './kpi.js';
import { termBefore, termOf, termsBetween, type Term } from './term.js';

export type KpiProgress = 'met' | 'not met' | 'no target' | 'no value';

/** Whether a number reaches a target. */
export const reaches = ({ operator, value }: KpiTarget, number: number): boolean =>
  operator === '>=' ? number >= value : operator === '<=' ? number <= value : number === value;

/** The newest version of each term and part, by term. */
export function latest(values: readonly KpiValue[]): KpiValue[] {
  const newest = new Map<string, KpiValue>();
  for (const value of values) {
    const key = `${value.term} ${value.part}`;
    if ((newest.get(key)?.version ?? 0) < value.version) newest.set(key, value);
  }
  return [...newest.values()].sort((one, other) =>
    one.term < other.term ? -1 : one.term > other.term ? 1 : 0,
  );
}

/** How the whole stands by its last number. */
export function progressOf(values: readonly KpiValue[], target: KpiTarget | null): KpiProgress {
  const last = latest(values).findLast(({ part, state }) => part === '' && state === 'value');
  if (!last || last.value === null) return 'no value';
  if (!target) return 'no target';
  return reaches(target, last.value) ? 'met' : 'not met';
}

/** The last term that is over on `today` (YYYY-MM-DD): its values are due. */
export const dueTerm = (today: string): Term => termBefore(termOf(today), 1);

/** No figure of any kind for the last term that is over, nor for the one that runs. */
export const isOverdue = (values: readonly Pick<KpiValue, 'term'>[], today: string): boolean =>
  !values.some(({ term }) => term >= dueTerm(today));

/** A number for each term from the first with a value to the last: null leaves the line open. At most 30 terms. */
export function trajectory(values: readonly KpiValue[], part: string) {
  const known = latest(values).filter(value => value.part === part);
  const [first, last] = [known[0]?.term, known.at(-1)?.term];
  const terms = first && last ? termsBetween(first, last).slice(-30) : [];
  return { terms, values: terms.map(term => known.find(value => value.term === term)?.value ?? null) };
}
