import { DealtGroups } from './dealt-groups.js';
import type { FormationInstance } from './instance.js';
import { readLocks } from './locks.js';
import { Space } from './space.js';

/** Halvings of the interval in which the least worst group is looked for. */
const HALVINGS = 12;
const MOST_DEALS = 2000;

/**
 * Makes the groups that are least alike more alike: the schools of each group above a target are dealt anew with those
 * of one or two others, at the least cost that brings all of them below it. The target is the lowest (to one part in
 * 4,096) that is reached with the total within `total x (1 + share)`. Group sizes stay; rules and locks hold.
 *
 * @param groups ids, of one phase and legal
 */
export function liftWorst(
  instance: FormationInstance,
  groups: readonly (readonly string[])[],
  share: number,
): readonly (readonly string[])[] {
  const ids = new Set(groups.flat());
  const schools = instance.schools
    .filter(school => ids.has(school.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const space = new Space(schools, instance.distance);
  const row = new Map(schools.map((school, i) => [school.id, i]));
  const locks = readLocks(instance.locks, schools);
  const rows = (pairs: readonly (readonly [string, string])[]) =>
    pairs.map(([a, b]) => [row.get(a) ?? 0, row.get(b) ?? 0] as const);
  space.lock(rows(locks.apart), rows(locks.couples));
  const whole = new Set(locks.whole.flat());
  const fixed = new Set(groups.flatMap((group, at) => (group.some(id => whole.has(id)) ? [at] : [])));
  const start = new DealtGroups(
    space,
    groups.map(group => group.map(id => row.get(id) ?? 0)),
    fixed,
  );
  return lowered(start, start.total() * (1 + share)).groups.map(group =>
    group.map(i => schools[i]?.id ?? '').sort(),
  );
}

function lowered(start: DealtGroups, most: number): DealtGroups {
  let best = start;
  let low = 0;
  for (let halving = 0; halving < HALVINGS; halving += 1) {
    const worst = best.mean(best.worst());
    const target = (low + worst) / 2;
    const reached = below(start, target, most);
    if (reached === null) low = target;
    else best = reached;
  }
  return best;
}

/** All groups at or below the target, within the cost; null where that was not managed. */
function below(start: DealtGroups, target: number, most: number): DealtGroups | null {
  const trial = start.copy();
  for (let deals = 0; deals < MOST_DEALS; deals += 1) {
    const worst = trial.worst();
    if (trial.mean(worst) <= target) return trial;
    if (!trial.mend(worst, target, most - trial.total())) return null;
  }
  return null;
}
