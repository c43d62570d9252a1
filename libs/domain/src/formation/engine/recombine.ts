import { type Partition, SEATS } from './partition.js';
import { int, real } from './vectors.js';

const BETTER = 1e-9;

/**
 * The best of two partitions, region by region. `touched` are the groups in which they may differ. Groups of
 * either that share schools form regions; a region holds the same schools in both, so each is taken from
 * whichever partition does it cheaper. Afterwards both partitions are that result.
 *
 * @returns by how much `best` became cheaper
 */
export function recombine(best: Partition, trial: Partition, touched: readonly number[]): number {
  const home = (group: number): number => int(best.groupOf, trial.member(group, 0));
  const region = regions(best, trial, touched);
  const gain = new Map<number, number>();
  const add = (root: number, value: number): void => void gain.set(root, (gain.get(root) ?? 0) + value);
  for (const group of touched) {
    add(region(group), real(best.excess, group));
    add(region(home(group)), -real(trial.excess, group));
  }
  const better = (root: number): boolean => (gain.get(root) ?? 0) > BETTER;
  const incoming = new Map<number, Int32Array[]>();
  for (const group of touched) {
    const root = region(home(group));
    if (better(root)) incoming.set(root, [...(incoming.get(root) ?? []), seatsOf(trial, group)]);
  }
  const slots = touched.filter(group => better(region(group)));
  const taken = slots.map(group => incoming.get(region(group))?.pop() ?? seatsOf(best, group));
  const excess = new Map(touched.map(group => [trial.member(group, 0), real(trial.excess, group)]));
  slots.forEach((group, at) => {
    const seats = taken[at] ?? new Int32Array(SEATS);
    best.members.set(seats, SEATS * group);
    best.excess[group] = excess.get(int(seats, 0)) ?? 0;
  });
  for (const group of touched) alike(best, trial, group);
  return [...gain.values()].reduce((sum, value) => sum + (value > BETTER ? value : 0), 0);
}

function seatsOf(partition: Partition, group: number): Int32Array {
  return partition.members.slice(SEATS * group, SEATS * group + SEATS);
}

/** Which region a group of `best` is in, as a function to its least group. */
function regions(best: Partition, trial: Partition, touched: readonly number[]): (group: number) => number {
  const root = new Map(touched.map(group => [group, group]));
  const find = (group: number): number => {
    let at = group;
    for (let up = root.get(at) ?? at; up !== at; up = root.get(at) ?? at) {
      root.set(at, root.get(up) ?? up);
      at = up;
    }
    return at;
  };
  for (const group of touched) {
    let home = find(int(best.groupOf, trial.member(group, 0)));
    for (let seat = 1; seat < trial.size(group); seat += 1) {
      const other = find(int(best.groupOf, trial.member(group, seat)));
      root.set(Math.max(home, other), Math.min(home, other));
      home = Math.min(home, other);
    }
  }
  return find;
}

/** Copies one group of `best` into `trial`, and settles where its members are. */
function alike(best: Partition, trial: Partition, group: number): void {
  trial.members.set(seatsOf(best, group), SEATS * group);
  trial.excess[group] = real(best.excess, group);
  for (let seat = 0; seat < best.size(group); seat += 1) {
    best.groupOf[best.member(group, seat)] = group;
    trial.groupOf[best.member(group, seat)] = group;
  }
}
