import type { GroupId, Urn } from '../shared/index.js';

/** A group and every school that is or ever was in it, under each URN that it bore. */
export interface GroupSchools {
  readonly group: GroupId;
  readonly schools: readonly Urn[];
}

const meets = (one: GroupSchools, other: GroupSchools): boolean =>
  one.schools.some(urn => other.schools.includes(urn));

/**
 * As many groups as can be found that have no school in common, now or before, two by two; up to `enough`, where the search stops. The
 * groups with the fewest connections are tried first; then, since that may miss one, every choice is.
 */
export function unconnectedGroups(groups: readonly GroupSchools[], enough: number): readonly GroupId[] {
  const ties = new Map(groups.map(one => [one, groups.filter(other => other !== one && meets(one, other))]));
  const sorted = [...groups].sort(
    (one, other) =>
      (ties.get(one)?.length ?? 0) - (ties.get(other)?.length ?? 0) || one.group.localeCompare(other.group),
  );
  let best: readonly GroupSchools[] = [];
  const extend = (chosen: readonly GroupSchools[], left: readonly GroupSchools[]): void => {
    if (chosen.length > best.length) best = chosen;
    for (const [at, next] of left.entries()) {
      if (best.length >= enough || chosen.length + left.length - at <= best.length) return;
      const apart = left.slice(at + 1).filter(other => !(ties.get(next) ?? []).includes(other));
      extend([...chosen, next], apart);
    }
  };
  extend([], sorted);
  return best.map(({ group }) => group);
}

/** From so many unconnected groups on a code within a cycle is a theme; from so many on, they may be introduced to each other. */
export const themeLine = { announced: 3, introduced: 5 } as const;

/** Groups that use a code within a cycle: is it more than one group's talk? */
export const isTheme = (groups: readonly GroupSchools[]): boolean =>
  unconnectedGroups(groups, themeLine.announced).length >= themeLine.announced;
