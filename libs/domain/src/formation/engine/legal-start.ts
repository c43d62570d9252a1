import { fitTogether } from './greedy-seed.js';
import { deal, Headroom } from './headroom.js';
import { isLegal, pairSum } from './partition.js';
import type { Space } from './space.js';
import { int } from './vectors.js';

/** How many groups before and behind are asked for a school to swap with. */
const REACH = 3000;
/** How often every group that clashes may swap: each swap leaves lighter clashes than there were. */
const MOST_SWAPS = 12;
/** Up to this size schools are dealt one by one where an authority needs a place in every group. */
const DEALT = 20000;

/**
 * Some groups that keep every rule, as soon as can be: rows are in the order of the search tree, so neighbours in
 * that order are alike. What a run that is cut short at once still can answer. Not legal where hardly anything is.
 */
export function legalStart(space: Space): number[][] {
  const rows = Array.from({ length: space.n }, (_, i) => i);
  const quartets = space.n % 3;
  const sizes = Array.from({ length: Math.floor(space.n / 3) }, (_, at) => (at < quartets ? 4 : 3));
  const isTight = space.n < DEALT && new Headroom(space, sizes.length).isTight();
  return mended(space, isTight ? deal(space, rows, sizes) : fitTogether(space, rows, sizes));
}

/** The groups with clashes resolved, where swapping schools of groups near each other in the list does it. */
export function mended(space: Space, groups: readonly (readonly number[])[]): number[][] {
  const after = groups.map(group => [...group]);
  const bad = (): number[] => [...after.keys()].filter(at => !isLegal(space, after[at] ?? []));
  const weigh = weigherOf(space);
  for (let round = 0, left = bad(); round < MOST_SWAPS && left.length > 0; round += 1, left = bad())
    if (left.filter(at => mendOne(after, at, weigh)).length === 0) break;
  return after;
}

/** What the clashes of a group weigh; 0 where it is legal. */
type Weigh = (group: readonly number[]) => number;

/** A clash in a large authority or trust is harder to resolve: it weighs as much as that has schools, a parted pair more. */
function weigherOf(space: Space): Weigh {
  const inLa = new Map<number, number>();
  const inTrust = new Map<number, number>();
  for (let i = 0; i < space.n; i += 1) {
    inLa.set(int(space.la, i), (inLa.get(int(space.la, i)) ?? 0) + 1);
    inTrust.set(int(space.trust, i), (inTrust.get(int(space.trust, i)) ?? 0) + 1);
  }
  const clash = (i: number, j: number): number => {
    const la = int(space.la, i) === int(space.la, j) ? (inLa.get(int(space.la, i)) ?? 0) : 0;
    const shared = int(space.trust, i) >= 0 && int(space.trust, i) === int(space.trust, j);
    return Math.max(1, la, shared ? (inTrust.get(int(space.trust, i)) ?? 0) : 0);
  };
  return group => {
    if (isLegal(space, group)) return 0;
    const parted = group.filter(i => int(space.mate, i) >= 0 && !group.includes(int(space.mate, i)));
    return space.n * parted.length + pairSum(group, (i, j) => (space.clash(i, j) ? clash(i, j) : 0));
  };
}

/** Makes the swap that leaves the lightest clashes, if it leaves lighter ones than there are. */
function mendOne(groups: number[][], at: number, weigh: Weigh): boolean {
  let least = weigh(groups[at] ?? []);
  let chosen: { readonly other: number; readonly swapped: readonly [number[], number[]] } | null = null;
  for (let step = 1; step < REACH && least > 0; step += 1) {
    for (const other of [at - step, at + step]) {
      if (other < 0 || other >= groups.length) continue;
      const before = weigh(groups[other] ?? []);
      for (const swapped of swapsOf(groups[at] ?? [], groups[other] ?? [])) {
        const after = weigh(swapped[0]);
        if (after >= least || after + weigh(swapped[1]) - before >= least) continue;
        least = after + weigh(swapped[1]) - before;
        chosen = { other, swapped };
      }
    }
  }
  if (chosen === null) return false;
  [groups[at], groups[chosen.other]] = [[...chosen.swapped[0]], [...chosen.swapped[1]]];
  return true;
}

/** Two groups after every swap of one school for one. */
function* swapsOf(one: readonly number[], two: readonly number[]): Generator<[number[], number[]]> {
  for (const out of one)
    for (const come of two)
      yield [one.map(i => (i === out ? come : i)), two.map(i => (i === come ? out : i))];
}
