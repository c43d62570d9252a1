import { forCouple } from './exact-pricing.js';
import type { FormationInstance } from './instance.js';
import { append, Matches, PricedSearch } from './kd-search.js';
import { plant } from './kd-tree.js';
import { readLocks } from './locks.js';
import type { Space } from './space.js';
import { int, real } from './vectors.js';

/** Partners looked at first; further ones only where they could still matter. */
const FIRST = 24;

/** Per id the cost of the cheapest legal trio with that school, locks kept; no entry where there is none. Exact. */
export function cheapestTrios(instance: FormationInstance, phase: string): ReadonlyMap<string, number> {
  const schools = instance.schools.filter(school => school.phase === phase && school.status !== 'leaver');
  const tree = plant(schools, instance.distance);
  const { space } = tree;
  const row = new Map(space.schools.map((school, i) => [school.id, i]));
  const locks = readLocks(instance.locks, schools);
  const rows = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([a, b]) => [row.get(a) ?? 0, row.get(b) ?? 0] as const);
  space.lock(rows(locks.apart), rows(locks.couples));
  const search = new PricedSearch(tree);
  search.setPrices(new Float64Array(space.n));
  const least = new Float64Array(space.n).fill(Infinity);
  for (let i = 0; i < space.n; i += 1) {
    const mate = int(space.mate, i);
    if (mate < 0) least[i] = cheapestAround(space, search, i);
  }
  for (let i = 0; i < space.n; i += 1) {
    const mate = int(space.mate, i);
    if (mate < i) continue;
    forCouple(space, i, mate, (k, cost) => {
      for (const member of [i, mate, k]) least[member] = Math.min(real(least, member), cost);
    });
  }
  return new Map(
    space.schools.flatMap((school, i) =>
      real(least, i) < Infinity ? [[school.id, real(least, i)] as const] : [],
    ),
  );
}

/** A trio with a partner at distance d costs at least 2d in a metric, and more than d in any case. */
function cheapestAround(space: Space, search: PricedSearch, i: number): number {
  const near = new Matches(Math.min(FIRST, Math.max(1, space.n - 1)));
  search.nearest(i, near);
  const best = cheapestAmong(space, near);
  const last = near.count < near.capacity ? Infinity : real(near.distance, near.count - 1);
  const reach = space.isMetric ? 2 * last : last + real(near.distance, 0);
  if (best <= reach) return best;
  const wider = new Matches(space.n);
  search.within(i, 0, space.isMetric ? best / 2 : best - real(near.distance, 0), wider);
  return Math.min(best, cheapestAmong(space, byDistance(wider)));
}

function byDistance(found: Matches): Matches {
  const order = Array.from({ length: found.count }, (_, at) => at).sort(
    (a, b) => real(found.distance, a) - real(found.distance, b) || a - b,
  );
  const sorted = new Matches(Math.max(1, found.count));
  for (const at of order) append(sorted, found.id(at), real(found.slack, at), real(found.distance, at));
  return sorted;
}

function cheapestAmong(space: Space, found: Matches): number {
  let best = Infinity;
  for (let y = 1; y < found.count; y += 1) {
    const far = real(found.distance, y);
    if ((space.isMetric ? 2 * far : far) >= best) break;
    for (let x = 0; x < y; x += 1) {
      const two = real(found.distance, x) + far;
      if (two >= best) break;
      if (space.clash(found.id(x), found.id(y))) continue;
      best = Math.min(best, two + space.distance(found.id(x), found.id(y)));
    }
  }
  return best;
}
