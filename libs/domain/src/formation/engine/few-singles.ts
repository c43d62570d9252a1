import { cheapestCover, type PricedSet } from './cheapest-cover.js';
import { type NewcomerOptions, type Option, type OptionPrices, OWN_GROUP } from './newcomer-columns.js';
import type { Placement } from './newcomer-cover.js';
import { real } from './vectors.js';

/** Shares of a usual price within which the best cover is looked for, one after another. */
const WITHIN = [0.05, 0.1, 0.16, 0.24, 0.36];
const STEPS = 6000;
const MOST_OPTIONS = 3000;
/** More free schools than these are too many for a search of all covers. */
const MOST_FREE = 120;

interface Covered {
  readonly found: ReturnType<typeof cheapestCover>;
  readonly options: readonly Option[];
}

/**
 * The least placement with no more singles than the number of free schools leaves over, proved by the prices of new trios
 * alone. Where every join costs more than the price of its school, three joins more cost three times that much more: a
 * cover that is not so far above the prices is the least of all. No relaxation and no solver is needed then.
 *
 * @param among per free school a price, such that no new trio costs less than its three
 * @returns null where these prices do not prove it, or where the search takes too long
 */
export function placeWithFewSingles(
  list: NewcomerOptions,
  among: ReadonlyMap<number, number>,
): Placement | null {
  const { free, space, trios } = list.pool;
  if (among.size === 0 || free.length > MOST_FREE) return null;
  const school = new Float64Array(space.n);
  for (const i of free) school[i] = among.get(i) ?? 0;
  const joining = list.leastJoin(school);
  const singles = free.length % 3;
  // Without a single the price of one rules out all joins.
  const prices = {
    school,
    trio: new Float64Array(trios.length),
    single: singles === 0 ? -Infinity : joining,
  };
  const most = 3 * joining;
  for (let at = 0, limit = 0; at < WITHIN.length && limit < most; at += 1) {
    limit = Math.min(most, (WITHIN[at] ?? 0) * list.usualSide());
    const { found, options } = coverWithin(list, prices, limit);
    if (found === 'unknown') return null;
    if (found === null) continue;
    const chosen = found.flatMap(each => options[each] ?? []);
    const cost = chosen.reduce((sum, option) => sum + option.cost, 0);
    return chosen.filter(isJoin).length === singles ? { chosen, cost, bound: cost } : null;
  }
  return null;
}

const isJoin = ({ trio }: Option): boolean => trio >= 0;

/** The best cover among all options that cost at most so much more than the prices. */
function coverWithin(list: NewcomerOptions, prices: OptionPrices, limit: number): Covered {
  const { free } = list.pool;
  if (!list.addBelow({ prices, above: limit }, MOST_OPTIONS).isAll) return { found: 'unknown', options: [] };
  const place = new Map(free.map((row, at) => [row, at]));
  const excessOf = (option: Option): number =>
    option.cost -
    option.schools.reduce((sum, i) => sum + real(prices.school, i), isJoin(option) ? prices.single : 0);
  const options = list.options.filter(option => option.trio >= OWN_GROUP && excessOf(option) <= limit);
  const sets = options.map((option): PricedSet => ({
    rows: option.schools.map(row => place.get(row) ?? 0),
    claim: option.trio,
    excess: Math.max(0, excessOf(option)),
  }));
  return { found: cheapestCover({ rows: free.length, sets, limit, steps: STEPS }), options };
}
