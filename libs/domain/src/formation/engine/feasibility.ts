import type { DistanceDefinition, FormationInstance, School } from './instance.js';
import type { Shortage, Unplaced, UnplacedReason } from './refusals.js';

/** A pool cut down to what may be groupable, and who had to stay out. */
export interface Pool {
  readonly placed: readonly School[];
  readonly aside: readonly Unplaced[];
}

/** Sets aside the schools with less than `needed` (0..1) of the weight that their phase has at all. */
export function gateByKnown(schools: readonly School[], distance: DistanceDefinition, needed: number): Pool {
  const held = distance.features.map((_, k) => schools.some(school => (school.f[k] ?? null) !== null));
  const weight = (has: (k: number) => boolean): number =>
    distance.features.reduce((sum, feature, k) => sum + (held[k] === true && has(k) ? feature.weight : 0), 0);
  const total = weight(() => true);
  const share = (school: School): number =>
    total > 0 ? weight(k => (school.f[k] ?? null) !== null) / total : 1;
  const known = schools.map(school => ({ school, share: share(school) }));
  return {
    placed: known.filter(each => each.share >= needed).map(each => each.school),
    aside: known
      .filter(each => each.share < needed)
      .map(({ school, share: has }) => ({
        id: school.id,
        reason: { kind: 'too-little-known', share: has, needed },
      })),
  };
}

/**
 * With q groups no authority and no trust may hold more than q schools. Sets aside the fewest that bring
 * every one of them down to that, the least typical first, each with its reason. (Necessary, not sufficient:
 * authority and trust may still block each other.)
 */
export function fitCounts(schools: readonly School[], distance: DistanceDefinition): Pool {
  const aside: Unplaced[] = [];
  const firstReasons = new Map<string, UnplacedReason>();
  let placed = [...schools];
  for (;;) {
    const groups = Math.floor(placed.length / 3);
    const over = tooLarge(placed, groups);
    if (over === null) return { placed, aside };
    const ranked = placed
      .filter(over.member)
      .sort((a, b) => oddity(b, distance) - oddity(a, distance) || (a.id < b.id ? -1 : 1));
    const excess = Math.max(1, Math.ceil((3 * (ranked.length - groups)) / 4));
    const out = new Set(ranked.slice(0, excess).map(school => school.id));
    const reason = firstReasons.get(over.name) ?? over.reason;
    firstReasons.set(over.name, reason);
    aside.push(...[...out].map(id => ({ id, reason })));
    placed = placed.filter(school => !out.has(school.id));
  }
}

/**
 * Who holds more schools of the phase than there are groups, the largest first, and the least that would mend it.
 * Counting only: told at once, before anything is searched.
 */
export function shortagesOf(schools: readonly School[], phase: string): Shortage[] {
  const n = schools.length;
  const groups = Math.floor(n / 3);
  const over = (holder: Shortage['holder'], names: readonly string[]): Shortage[] =>
    [...counted(names)]
      .filter(([, holds]) => holds > groups)
      .map(([name, holds]) => {
        let leaveOut = 1;
        while (holds - leaveOut > Math.floor((n - leaveOut) / 3)) leaveOut += 1;
        return {
          phase,
          holder,
          name,
          holds,
          groups,
          leaveOut,
          overrides: holds - groups,
          borrow: 3 * holds - n,
        };
      });
  const found = [
    ...over(
      'authority',
      schools.map(school => school.la),
    ),
    ...over(
      'trust',
      schools.flatMap(school => school.trust ?? []),
    ),
  ];
  return n < 3 ? [] : found.sort((a, b) => b.holds - a.holds || (a.name < b.name ? -1 : 1));
}

/** `shortagesOf` for every phase of an instance. */
export function shortagesIn(instance: FormationInstance): Shortage[] {
  const present = instance.schools.filter(school => school.status !== 'leaver');
  return [...new Set(present.map(({ phase }) => phase))].sort().flatMap(phase =>
    shortagesOf(
      present.filter(school => school.phase === phase),
      phase,
    ),
  );
}

/** Why a school that no legal grouping of its phase can hold was left out. */
export function reasonFor(school: School, schools: readonly School[]): UnplacedReason {
  const n = schools.length;
  if (n < 3 || n === 5) return { kind: 'too-few-schools', phase: school.phase, schools: n };
  const groups = Math.floor(n / 3);
  const inLa = schools.filter(other => other.la === school.la).length;
  if (inLa > groups) return { kind: 'authority-too-large', la: school.la, holds: inLa, groups };
  const inTrust = schools.filter(other => school.trust !== null && other.trust === school.trust).length;
  if (school.trust !== null && inTrust > groups)
    return { kind: 'trust-too-large', trust: school.trust, holds: inTrust, groups };
  return { kind: 'no-legal-partners', phase: school.phase };
}

interface TooLarge {
  readonly name: string;
  readonly member: (school: School) => boolean;
  readonly reason: UnplacedReason;
}

function tooLarge(schools: readonly School[], groups: number): TooLarge | null {
  const [la, inLa] = largest(schools.map(school => school.la));
  const [trust, inTrust] = largest(schools.flatMap(school => school.trust ?? []));
  if (inLa <= groups && inTrust <= groups) return null;
  return inLa >= inTrust
    ? {
        name: `la ${la}`,
        member: school => school.la === la,
        reason: { kind: 'authority-too-large', la, holds: inLa, groups },
      }
    : {
        name: `trust ${trust}`,
        member: school => school.trust === trust,
        reason: { kind: 'trust-too-large', trust, holds: inTrust, groups },
      };
}

function counted(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

function largest(names: readonly string[]): [string, number] {
  return [...counted(names)].reduce(
    ([top, most], [name, count]) =>
      count > most || (count === most && name < top) ? [name, count] : [top, most],
    ['', 0],
  );
}

/** How far a school lies from the centre of its phase, squared; unknown values count as one. */
function oddity(school: School, distance: DistanceDefinition): number {
  return distance.features.reduce((sum, feature, k) => {
    const value = school.f[k] ?? null;
    const [centre, scale] = feature.byPhase[school.phase] ?? [0, 1];
    return sum + feature.weight * (value === null ? 1 : ((value - centre) / scale) ** 2);
  }, 0);
}
