import type { Urn } from '../shared/index.js';
import { barBetween } from './pair-rules.js';
import type { PlanRule } from './plan-breaches.js';
import type { PlanScene } from './plan-scene.js';
import type { PlannedGroup } from './plan.js';

/** A school as another one sees it: how near, and which rule keeps the two apart. */
export interface Nearby {
  readonly urn: Urn;
  /** 1 is the nearest of the whole pool. */
  readonly rank: number;
  /** In weighted standard deviations, wishes of the run included. */
  readonly distance: number;
  /** Straight line; null where the register has no place for one of them. */
  readonly kilometres: number | null;
  readonly rule: PlanRule | null;
  readonly isPartner: boolean;
  readonly group: PlannedGroup | null;
  /** Why it is not a partner, or that it is. */
  readonly sentence: string;
}

/** The nearest schools of the pool, its partners always among them however far they are. */
export function nearestOf(
  scene: PlanScene,
  groups: readonly PlannedGroup[],
  urn: Urn,
  count: number,
): readonly Nearby[] {
  if (!scene.schools.has(urn)) return [];
  const home = groups.find(group => group.urns.includes(urn)) ?? null;
  const homes = new Map(groups.flatMap(group => group.urns.map(each => [each, group] as const)));
  const ranked = [...scene.schools.keys()]
    .filter(other => other !== urn)
    .map(other => ({ urn: other, distance: scene.scores.scoreOf([urn, other]).cost }))
    .sort((one, two) => one.distance - two.distance || (one.urn < two.urn ? -1 : 1))
    .map((near, place) => ({ ...near, rank: place + 1 }));
  return ranked
    .filter(near => near.rank <= count || home?.urns.includes(near.urn))
    .map(near => {
      const bar = barBetween(scene, urn, near.urn);
      const group = homes.get(near.urn) ?? null;
      const isPartner = group !== null && group === home;
      return {
        ...near,
        kilometres: kilometresBetween(scene, urn, near.urn),
        rule: bar?.rule ?? null,
        isPartner,
        group,
        sentence: sentenceFor({ isPartner, bar: bar?.sentence ?? null, group: group?.name ?? null }),
      };
    });
}

function sentenceFor(near: { isPartner: boolean; bar: string | null; group: string | null }): string {
  if (near.isPartner) return near.bar ? `A partner, though ${near.bar}` : 'A partner.';
  if (near.bar) return near.bar;
  return near.group ? `Possible; it is in ${near.group}.` : 'Possible; it is in no group.';
}

function kilometresBetween({ schools }: PlanScene, one: Urn, other: Urn): number | null {
  const [a, b] = [schools.get(one), schools.get(other)];
  if (a?.easting == null || b?.easting == null || a.northing == null || b.northing == null) return null;
  return Number((Math.hypot(a.easting - b.easting, a.northing - b.northing) / 1_000).toFixed(1));
}
