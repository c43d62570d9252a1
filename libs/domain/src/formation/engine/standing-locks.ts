import type { FormationInstance, School } from './instance.js';
import { clashWithin, crossPhaseContradictions, joinedSets } from './locks.js';
import type { Contradiction } from './refusals.js';

/** The locks of an instance whose groups stay whole: the sets to be kept together, and what cannot be kept. */
export interface StandingLocks {
  readonly together: readonly (readonly string[])[];
  readonly contradictions: readonly Contradiction[];
}

/** A new group has three schools; one that stands takes one more while it has three. */
const NEW_GROUP = 3;
const FULL = 4;

/** Locks with groups that stand: whatever no answer can keep is named and left out. */
export function standingLocks(instance: FormationInstance): StandingLocks {
  const present = new Map(
    instance.schools.filter(({ status }) => status !== 'leaver').map(school => [school.id, school]),
  );
  const standing = (instance.existing?.trios ?? [])
    .map(trio => trio.filter(id => present.has(id)))
    .filter(trio => trio.length >= NEW_GROUP);
  const home = new Map(standing.flatMap((trio, at) => trio.map(id => [id, at] as const)));
  const { together = [], apart = [] } = instance.locks ?? {};
  const contradictions: Contradiction[] = crossPhaseContradictions(instance.locks, instance.schools);
  const kept: string[][] = [];
  for (const set of joinedSets(together)) {
    const members = set.flatMap(id => present.get(id) ?? []);
    const against = contradictionOf(members, { home, standing, apart });
    if (against) contradictions.push(against);
    else if (members.length > 1) kept.push(members.map(({ id }) => id));
  }
  for (const [a = '', b = ''] of apart)
    if (home.has(a) && home.get(a) === home.get(b))
      contradictions.push({ kind: 'stand-together', ids: [a, b].sort() });
  return { together: kept, contradictions };
}

interface Standing {
  readonly home: ReadonlyMap<string, number>;
  readonly standing: readonly (readonly string[])[];
  readonly apart: readonly (readonly string[])[];
}

function contradictionOf(
  members: readonly School[],
  { home, standing, apart }: Standing,
): Contradiction | null {
  const ids = members.map(({ id }) => id);
  const settled = ids.filter(id => home.has(id));
  const homes = new Set(settled.map(id => home.get(id) ?? 0));
  // The whole set is named: none of its locks is kept.
  if (homes.size > 1) return { kind: 'stand-apart', ids };
  const [at] = homes;
  const room = at === undefined ? NEW_GROUP : FULL - (standing[at]?.length ?? 0);
  const coming = ids.length - settled.length;
  if (coming > room) return { kind: 'together-too-many', ids };
  return coming === 0 ? null : clashWithin(members, apart);
}
