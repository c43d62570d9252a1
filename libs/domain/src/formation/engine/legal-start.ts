import { fitTogether } from './greedy-seed.js';
import { deal, Headroom } from './headroom.js';
import { isLegal } from './partition.js';
import type { Space } from './space.js';

/** How many groups before and behind are asked for a school to swap with. */
const REACH = 3000;
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

/** The groups with clashes resolved, where swapping two schools of groups near each other in the list does it. */
export function mended(space: Space, groups: readonly (readonly number[])[]): number[][] {
  const after = groups.map(group => [...group]);
  after.forEach((group, at) => {
    if (!isLegal(space, group)) mendOne(space, after, at);
  });
  return after;
}

function mendOne(space: Space, groups: number[][], at: number): void {
  for (let step = 1; step < REACH; step += 1) {
    for (const other of [at - step, at + step]) {
      if (other < 0 || other >= groups.length) continue;
      const swapped = swapOf(space, groups[at] ?? [], groups[other] ?? []);
      if (swapped === null) continue;
      [groups[at], groups[other]] = swapped;
      return;
    }
  }
}

/** Two groups after the swap that makes the first legal and keeps the second so; null where none does. */
function swapOf(space: Space, bad: readonly number[], good: readonly number[]): [number[], number[]] | null {
  for (const out of bad) {
    for (const come of good) {
      const one = bad.map(i => (i === out ? come : i));
      if (!isLegal(space, one)) continue;
      const other = good.map(i => (i === come ? out : i));
      if (isLegal(space, other)) return [one, other];
    }
  }
  return null;
}
