import { deal, Headroom } from './headroom.js';
import type { Space } from './space.js';
import type { TripleList } from './triples.js';
import { int, real } from './vectors.js';

/** How many unfinished groups a school without partners is tried in. */
const OPEN_GROUPS = 64;

/**
 * A first division: the given quartets, then disjoint triples from the cheapest up (by reduced cost), then
 * the schools left over, each into the first unfinished group that it does not clash with. The last few
 * may clash; the annealers put that right.
 *
 * @param quartets disjoint groups of four that are kept as they are
 */
export function greedyGroups(
  space: Space,
  triples: TripleList,
  prices: Float64Array,
  quartets: readonly (readonly number[])[],
): number[][] {
  const used = new Uint8Array(space.n);
  const groups: number[][] = [];
  const headroom = new Headroom(space, Math.floor(space.n / 3));
  const take = (group: readonly number[]): void => {
    if (group.some(i => used[i] === 1) || !headroom.allows(group)) return;
    headroom.take(group);
    for (const i of group) used[i] = 1;
    groups.push([...group]);
  };
  quartets.forEach(take);
  const reduced = Float64Array.from({ length: triples.count }, (_, t) => triples.reduced(t, prices));
  const order = Int32Array.from({ length: triples.count }, (_, t) => t).sort(
    (s, t) => real(reduced, s) - real(reduced, t) || s - t,
  );
  for (const t of order) take([int(triples.first, t), int(triples.second, t), int(triples.third, t)]);
  const left = Array.from({ length: space.n }, (_, i) => i).filter(i => used[i] === 0);
  const missing = (space.n % 3) - groups.filter(group => group.length === 4).length;
  while (left.length < 4 * missing) left.push(...(groups.pop() ?? []));
  const sizes = Array.from({ length: Math.floor(left.length / 3) }, (_, at) => (at < missing ? 4 : 3));
  const rest = headroom.isTight() ? deal(space, left, sizes) : fitTogether(space, left, sizes);
  return [...groups, ...rest];
}

/** Cuts schools into groups of the sizes given, first fit first; what clashes comes last. */
export function fitTogether(space: Space, schools: readonly number[], sizes: readonly number[]): number[][] {
  const done: number[][] = [];
  let open: number[][] = [];
  for (const i of inMatedOrder(space, schools)) {
    const welcome = open.slice(0, OPEN_GROUPS).find(group => group.every(j => !space.clash(i, j)));
    const home = welcome ?? (done.length + open.length < sizes.length ? undefined : open[0]);
    if (home === undefined) open.push([i]);
    else home.push(i);
    const full = open.find(group => group.length === sizes[done.length]);
    if (full === undefined) continue;
    done.push(full);
    open = open.filter(group => group !== full);
  }
  return evenOut([...done, ...open], sizes);
}

/** Locked pairs stand next to each other, so that they start in one group. */
function inMatedOrder(space: Space, schools: readonly number[]): number[] {
  return schools.flatMap(i => {
    const mate = int(space.mate, i);
    if (mate < 0) return [i];
    return mate > i ? [i, mate] : [];
  });
}

/** Refills the groups so that their sizes are exactly those wanted. */
function evenOut(groups: readonly (readonly number[])[], sizes: readonly number[]): number[][] {
  const line = groups.flat();
  let from = 0;
  return sizes.map(size => line.slice(from, (from += size)));
}
