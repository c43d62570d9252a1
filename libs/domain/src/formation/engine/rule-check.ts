import type { FormationInstance, School } from './instance.js';

/**
 * Checks a finished trio grouping against every hard rule, from the instance alone: nothing the search
 * computed is trusted here. Returns one sentence per breach; an empty list is a legal grouping.
 *
 * @param placed ids that must be in exactly one group
 */
export function checkTrios(
  instance: FormationInstance,
  groups: readonly (readonly string[])[],
  placed: readonly string[],
): string[] {
  const byId = new Map(instance.schools.map(school => [school.id, school]));
  const groupOf = new Map<string, number>();
  const breaches: string[] = [];
  groups.forEach((group, at) => {
    if (group.length !== 3 && group.length !== 4) breaches.push(`A group has ${group.length} schools.`);
    for (const id of group) {
      if (!byId.has(id)) breaches.push(`${id} is not in the pool.`);
      if (groupOf.has(id)) breaches.push(`${id} is in two groups.`);
      groupOf.set(id, at);
    }
    breaches.push(...breachesWithin(group.flatMap(id => byId.get(id) ?? [])));
  });
  for (const id of placed) if (!groupOf.has(id)) breaches.push(`${id} is in no group.`);
  for (const [a = '', b = ''] of instance.locks?.apart ?? []) {
    if (groupOf.has(a) && groupOf.get(a) === groupOf.get(b)) breaches.push(`${a} and ${b} are locked apart.`);
  }
  return [...breaches, ...tooManyQuartets(groups, byId)];
}

function breachesWithin(members: readonly School[]): string[] {
  return members.flatMap((a, at) =>
    members
      .slice(at + 1)
      .flatMap(b => [
        ...(a.phase === b.phase ? [] : [`${a.id} and ${b.id} differ in phase.`]),
        ...(a.la === b.la ? [`${a.id} and ${b.id} share authority ${a.la}.`] : []),
        ...(a.trust !== null && a.trust === b.trust ? [`${a.id} and ${b.id} share trust ${a.trust}.`] : []),
      ]),
  );
}

/** Per phase, n schools in groups of three leave n mod 3 quartets and not one more. */
function tooManyQuartets(
  groups: readonly (readonly string[])[],
  byId: ReadonlyMap<string, School>,
): string[] {
  const phases = new Map<string, { schools: number; quartets: number }>();
  for (const group of groups) {
    const phase = byId.get(group[0] ?? '')?.phase ?? '';
    const seen = phases.get(phase) ?? { schools: 0, quartets: 0 };
    phases.set(phase, {
      schools: seen.schools + group.length,
      quartets: seen.quartets + (group.length === 4 ? 1 : 0),
    });
  }
  return [...phases].flatMap(([phase, { schools, quartets }]) =>
    quartets === schools % 3
      ? []
      : [`${phase} has ${quartets} quartets; ${schools % 3} is the fewest possible.`],
  );
}
