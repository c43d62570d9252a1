import {
  DEFAULT_FAMILY_RULES,
  type FamilyRules,
  type FormationInstance,
  type Meeting,
  type PairWishes,
} from './engine/index.js';
import { faithBodiesOf } from './faith.js';
import type { PoolSchool } from './pool.js';
import { strengthsOn } from './strengths.js';
import type { FormationAsk } from './wishes.js';

/** A lock that is live when the run begins. Why it was made stays with the coordinators. */
export interface LiveLock {
  readonly id: string;
  readonly kind: 'together' | 'apart';
  readonly urns: readonly string[];
}

/** What the programme knows when a run begins, beside the schools. */
export interface Circumstances {
  readonly locks: readonly LiveLock[];
  /** Schools that shared a trio or quartet in an earlier cycle of the programme. */
  readonly met: readonly Meeting[];
  /** Trios and quartets of the cycle that stand. */
  readonly standing: readonly StandingGroup[];
  /** Families of the newest earlier cycle that has any of this phase. */
  readonly lastFamilies?: readonly StandingGroup[];
}

export interface StandingGroup {
  readonly id: string;
  readonly urns: readonly string[];
}

export const nothingKnown: Circumstances = { locks: [], met: [], standing: [] };

/** The instance of a pool with what this run asks: wishes, live locks, groups that stand, strengths for pairs. */
export function askedInstance(
  plain: FormationInstance,
  pool: readonly PoolSchool[],
  ask: FormationAsk,
  { locks, met, standing, lastFamilies }: Circumstances,
): FormationInstance {
  const inPool = new Set<string>(pool.map(({ urn }) => urn));
  const here = (urns: readonly string[]): string[] => urns.filter(urn => inPool.has(urn)).sort();
  const sets = (kind: LiveLock['kind']) =>
    locks.flatMap(lock => (lock.kind === kind && here(lock.urns).length > 1 ? [here(lock.urns)] : []));
  const apart = sets('apart').flatMap(urns =>
    urns.flatMap((one, at) => urns.slice(at + 1).map(other => [one, other])),
  );
  const wishes = wishesOf(ask, met, inPool);
  const strengths = ask.task === 'pairs' ? strengthsOn(pool) : null;
  const byUrn = new Map<string, PoolSchool>(pool.map(school => [school.urn, school]));
  const centre = meanPlace(pool);
  const keepsFamilies = ask.task === 'families' && (ask.perMove ?? null) !== null;
  const keepsGroups = ask.task === 'quartets' || (ask.task === 'families' && ask.from === 'trios');
  return {
    ...plain,
    distance: wishes ? { ...plain.distance, wishes } : plain.distance,
    schools: plain.schools.map(school => {
      const known = byUrn.get(school.id);
      const faith = ask.wishes.faith ? faithBodiesOf(known?.religiousCharacter ?? null) : [];
      return {
        ...school,
        ...(known?.easting == null || known.northing == null ? centre : {}),
        ...(faith.length > 0 ? { faith } : {}),
        ...(strengths ? { strengths: strengths.get(school.id) ?? [] } : {}),
      };
    }),
    ...(locks.length > 0 ? { locks: { together: sets('together'), apart } } : {}),
    ...(ask.task === 'families' ? { rules: { ...plain.rules, family: familyRulesOn(plain) } } : {}),
    ...(keepsGroups || keepsFamilies
      ? {
          existing: {
            trios: keepsGroups ? standing.map(({ urns }) => here(urns)) : [],
            families: keepsFamilies ? (lastFamilies ?? []).map(({ urns }) => here(urns)) : [],
          },
        }
      : {}),
  };
}

/** Families are judged by all that the profile looks at. */
const familyRulesOn = ({ distance }: FormationInstance): FamilyRules => ({
  ...DEFAULT_FAMILY_RULES,
  features: distance.features.map(({ name }) => name),
});

function wishesOf(
  ask: FormationAsk,
  met: readonly Meeting[],
  inPool: ReadonlySet<string>,
): PairWishes | null {
  const { travel, faith, memory } = ask.wishes;
  const remembered = met.filter(({ pair }) => pair.every(urn => inPool.has(urn)));
  if (!travel && !faith && !(memory && remembered.length > 0)) return null;
  return {
    ...(travel ? { travel } : {}),
    ...(faith ? { faith } : {}),
    ...(memory ? { memory: { ...memory, met: remembered } } : {}),
  };
}

/** A school without a place in the register stands in the middle, so that not knowing neither helps nor shuts it out. */
function meanPlace(pool: readonly PoolSchool[]): { x: number; y: number } {
  const placed = pool.filter(({ easting, northing }) => easting !== null && northing !== null);
  const mean = (of: (school: PoolSchool) => number | null): number =>
    Math.round(placed.reduce((sum, school) => sum + (of(school) ?? 0), 0) / Math.max(1, placed.length)) /
    1_000;
  return { x: mean(({ easting }) => easting), y: mean(({ northing }) => northing) };
}
