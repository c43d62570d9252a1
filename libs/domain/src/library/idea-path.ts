import { bearingsOf, firstDayOf, termOf, type BearingFacts, type Term } from '../practices/index.js';

/** What an idea met in one term: tries, what they made of it, and in how many local authorities. */
export interface IdeaStep {
  readonly term: Term;
  readonly tries: number;
  readonly adaptations: number;
  readonly contradictions: number;
  readonly authorities: number;
}

/** A try as the path of an idea sees it. */
export interface PathTry extends BearingFacts {
  readonly laCode: string;
  /** The first day of the term in which it began. */
  readonly begunOn: string;
}

/** Follows an idea from term to term, the first term first. Terms without a try are left out; authorities are counted, never named. */
export function ideaPath(tries: readonly PathTry[]): readonly IdeaStep[] {
  const terms = new Map<string, PathTry[]>();
  for (const tried of tries) {
    const day = firstDayOf(termOf(tried.begunOn));
    terms.set(day, [...(terms.get(day) ?? []), tried]);
  }
  return [...terms]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([day, within]) => {
      const saying = (bearing: 'adapts' | 'contradicts') =>
        within.filter(tried => bearingsOf(tried).includes(bearing)).length;
      return {
        term: termOf(day),
        tries: within.length,
        adaptations: saying('adapts'),
        contradictions: saying('contradicts'),
        authorities: new Set(within.map(({ laCode }) => laCode)).size,
      };
    });
}
