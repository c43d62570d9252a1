import { Matches, type PricedSearch } from './kd-search.js';
import { pairSum } from './partition.js';
import type { RememberedPartners } from './remembered-partners.js';
import type { Space } from './space.js';
import { int, real } from './vectors.js';

export interface Quartet {
  readonly members: readonly number[];
  /** Cost beyond the prices of its four schools. */
  readonly reduced: number;
}

const NEIGHBOURS = 12;
/** Phases above this size get a simpler bound: two quartets among thousands of trios weigh nothing. */
const EXACT_LIMIT = 4000;
/** In phases above this size quartets are looked for around so many schools only: there is choice enough. */
const SAMPLED_ABOVE = 30000;
const SAMPLE = 5000;

/** Least first; a tie goes to the lower rows, so the order does not depend on the search. */
function byReduced(p: Quartet, q: Quartet): number {
  return p.reduced - q.reduced || p.members.join().localeCompare(q.members.join(), 'en');
}

/**
 * The cheapest quartets relative to the prices, near partners only, least first; locked pairs included.
 *
 * @param keep how many to return at most
 */
export function promisingQuartets(
  space: Space,
  partners: RememberedPartners,
  prices: Float64Array,
  keep: number,
): Quartet[] {
  const found = new Matches(Math.min(NEIGHBOURS, Math.max(1, space.n - 1)));
  const best = new Map<string, Quartet>();
  let limit = Infinity;
  const offer = (members: readonly number[]): void => {
    const reduced =
      pairSum(members, (i, j) => space.distance(i, j)) - members.reduce((sum, i) => sum + real(prices, i), 0);
    if (reduced >= limit) return;
    const sorted = [...members].sort((i, j) => i - j);
    best.set(sorted.join(), { members: sorted, reduced });
    if (best.size < 4 * keep) return;
    const kept = [...best.values()].sort(byReduced).slice(0, keep);
    best.clear();
    for (const quartet of kept) best.set(quartet.members.join(), quartet);
    limit = kept[keep - 1]?.reduced ?? Infinity;
  };
  const stride = space.n > SAMPLED_ABOVE ? Math.ceil(space.n / SAMPLE) : 1;
  for (let i = 0; i < space.n; i += stride) {
    const mate = int(space.mate, i);
    if (mate > i) quartetsAroundCouple(space, prices, [i, mate], offer);
    if (mate >= 0) continue;
    partners.cheapest(i, prices, found);
    starsWithin(space, found, (x, y, z) => offer([i, found.id(x), found.id(y), found.id(z)]));
  }
  return [...best.values()].sort(byReduced).slice(0, keep);
}

function starsWithin(space: Space, found: Matches, visit: (x: number, y: number, z: number) => void): void {
  for (let x = 0; x < found.count; x += 1) {
    for (let y = x + 1; y < found.count; y += 1) {
      if (space.clash(found.id(x), found.id(y))) continue;
      for (let z = y + 1; z < found.count; z += 1) {
        if (!space.clash(found.id(x), found.id(z)) && !space.clash(found.id(y), found.id(z))) visit(x, y, z);
      }
    }
  }
}

/** The quartets that hold a locked pair: its two cheapest dozens of third and fourth members. */
function quartetsAroundCouple(
  space: Space,
  prices: Float64Array,
  [i, mate]: readonly [number, number],
  offer: (members: readonly number[]) => void,
): void {
  const joiners: { k: number; value: number }[] = [];
  for (let k = 0; k < space.n; k += 1) {
    if (k === i || k === mate || space.clash(i, k) || space.clash(mate, k)) continue;
    joiners.push({ k, value: space.distance(i, k) + space.distance(mate, k) - real(prices, k) });
  }
  const near = joiners.sort((p, q) => p.value - q.value || p.k - q.k).slice(0, 2 * NEIGHBOURS);
  near.forEach(({ k }, at) => {
    for (const { k: l } of near.slice(at + 1))
      if (!space.clash(k, l) && space.matesWithin(i, mate, k, l)) offer([i, mate, k, l]);
  });
}

/** Disjoint quartets from a list that is least first: the best single one, or the best two. */
export function chooseDisjoint(quartets: readonly Quartet[], wanted: number): Quartet[] {
  if (wanted < 2) return quartets.slice(0, wanted);
  let best: Quartet[] = [];
  let least = Infinity;
  quartets.forEach((first, at) => {
    const second = quartets.slice(at + 1).find(other => !other.members.some(i => first.members.includes(i)));
    if (second === undefined || first.reduced + second.reduced >= least) return;
    least = first.reduced + second.reduced;
    best = [first, second];
  });
  return best;
}

/**
 * A number that no legal quartet's cost minus its prices goes below. `known` is that value for some legal
 * quartet (Infinity if none was found). Prices must admit no breach by a legal triple.
 *
 * Exact up to EXACT_LIMIT schools: the three sides that meet in some school of a quartet, with a third of
 * both prices taken off each, add up to at most half of the quartet's value. Beyond it: a quartet's four trios
 * cost twice as much as the quartet and hold each school three times, so it costs 3/2 of its prices.
 */
export function leastQuartet(
  space: Space,
  search: PricedSearch,
  prices: Float64Array,
  known: number,
): number {
  const coupled = couplesBound(space, prices);
  if (space.n > EXACT_LIMIT || known === Infinity) {
    const cheapest = [...prices].sort((p, q) => p - q).slice(0, 4);
    return Math.min(coupled, cheapest.reduce((sum, price) => sum + price, 0) / 2);
  }
  search.setPrices(prices);
  const stars = new Matches(space.n);
  let best = known;
  for (let i = 0; i < space.n; i += 1) {
    if (int(space.mate, i) >= 0) continue;
    const half = Math.max(0, best / 2);
    search.within(i, 1 / 3, half, stars);
    let low = 0;
    for (let x = 0; x < stars.count; x += 1) low = Math.min(low, real(stars.slack, x));
    if (low < 0) search.within(i, 1 / 3, half - 2 * low, stars);
    best = Math.min(best, cheapestStar(space, stars, prices, best));
  }
  return Math.min(best, coupled);
}

function cheapestStar(space: Space, stars: Matches, prices: Float64Array, known: number): number {
  const order = Array.from({ length: stars.count }, (_, x) => x).sort(
    (x, y) => real(stars.slack, x) - real(stars.slack, y),
  );
  const ids = order.map(x => stars.id(x));
  const slack = Float64Array.from(order, x => real(stars.slack, x));
  const across = (p: number, q: number): number =>
    space.distance(p, q) - (real(prices, p) + real(prices, q)) / 3;
  let best = known;
  ids.forEach((p, x) => {
    const one = real(slack, x);
    if (3 * one >= best / 2) return;
    for (let y = x + 1; y < ids.length && one + 2 * real(slack, y) < best / 2; y += 1) {
      const q = ids[y] as number;
      if (space.clash(p, q)) continue;
      const two = one + real(slack, y);
      const paired = two + across(p, q);
      for (let z = y + 1; z < ids.length && two + real(slack, z) < best / 2; z += 1) {
        const s = ids[z] as number;
        if (space.clash(p, s) || space.clash(q, s)) continue;
        best = Math.min(best, paired + real(slack, z) + across(p, s) + across(q, s));
      }
    }
  });
  return best;
}

/** The least value of a quartet with a locked pair, if each further school cost only its sides to the pair. */
function couplesBound(space: Space, prices: Float64Array): number {
  let least = Infinity;
  for (let i = 0; i < space.n; i += 1) {
    const mate = int(space.mate, i);
    if (mate <= i) continue;
    const paired = space.distance(i, mate) - real(prices, i) - real(prices, mate);
    const joining: number[] = [];
    for (let k = 0; k < space.n; k += 1) {
      if (k === i || k === mate || space.clash(i, k) || space.clash(mate, k)) continue;
      joining.push(space.distance(i, k) + space.distance(mate, k) - real(prices, k));
    }
    const [one = Infinity, two = Infinity] = joining.sort((p, q) => p - q);
    least = Math.min(least, paired + one + two);
  }
  return least;
}
