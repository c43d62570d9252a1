import type { Urn } from '../shared/index.js';
import { isLegalGroup } from './pair-rules.js';
import type { PlanScene } from './plan-scene.js';
import type { PlannedGroup, PlannedGroupId } from './plan.js';
import { ShiftedDistances } from './shifted-distances.js';

/** One measure counting a quarter more or a quarter less. */
export interface WeightShift {
  readonly code: string;
  readonly standsFor: string;
  readonly direction: 'more' | 'less';
}

/** How well a group bears other weights. */
export interface GroupStability {
  readonly group: PlannedGroupId;
  /** No single exchange with another group would be better, whichever weight is changed. */
  readonly isFirm: boolean;
  /** Share of the shifts, 0 to 1, under which no exchange would be better. */
  readonly share: number;
  /** The shifts under which one would. */
  readonly loosenedBy: readonly WeightShift[];
  /** An exchange would be better already as the weights are. */
  readonly isUnsettled: boolean;
}

const nearestTried = 12;
const better = 1e-6;

/**
 * A local answer: for each measure a quarter up and a quarter down, would exchanging one school of the group for one of
 * another group, among the nearest ones and within the rules, make the two groups more alike? Wishes are left out.
 */
export function stabilityOf(scene: PlanScene, groups: readonly PlannedGroup[]): readonly GroupStability[] {
  const shifts = scene.likeness.profile.measures.flatMap(({ code, standsFor }) => [
    { code, standsFor, direction: 'more' as const },
    { code, standsFor, direction: 'less' as const },
  ]);
  const loosened = new Exchanges(scene, groups).loosened();
  return groups.map((group, place) => {
    const loose = loosened[place] ?? new Set<number>();
    const loosenedBy = shifts.filter((_, at) => loose.has(at + 1));
    return {
      group: group.id,
      isFirm: loose.size === 0,
      share: 1 - loosenedBy.length / Math.max(1, shifts.length),
      loosenedBy,
      isUnsettled: loose.has(0),
    };
  });
}

/** Exchanges of two schools that would bring one of them to one of its nearest. */
class Exchanges {
  private readonly distances: ShiftedDistances;
  private readonly urns: readonly Urn[];
  /** Per group its rows, and per row its group. */
  private readonly groups: readonly (readonly number[])[];
  private readonly placeOf = new Map<number, number>();

  constructor(
    private readonly scene: PlanScene,
    groups: readonly PlannedGroup[],
  ) {
    this.distances = new ShiftedDistances(scene.instance);
    this.urns = scene.instance.schools.map(school => school.id as Urn);
    const rows = new Map(this.urns.map((urn, row) => [urn, row]));
    this.groups = groups.map(group => group.urns.flatMap(urn => rows.get(urn) ?? []));
    this.groups.forEach((group, place) => group.forEach(row => this.placeOf.set(row, place)));
  }

  /** Per group the shifts under which some exchange would be better; 0: as the weights are. */
  loosened(): Set<number>[] {
    const loose = this.groups.map(() => new Set<number>());
    const placed = [...this.placeOf.keys()].sort((one, other) => one - other);
    for (const row of placed) {
      for (const near of this.distances.nearest(row, placed, nearestTried)) {
        this.tryToJoin(row, near, (place, at) => loose[place]?.add(at));
      }
    }
    return loose;
  }

  /** `near` takes the place of each partner of `row` in turn. */
  private tryToJoin(row: number, near: number, found: (place: number, at: number) => void): void {
    const [place, other] = [this.placeOf.get(row) ?? 0, this.placeOf.get(near) ?? 0];
    if (place === other) return;
    const theirs = (this.groups[other] ?? []).filter(each => each !== near);
    for (const leaving of this.groups[place] ?? []) {
      if (leaving === row) continue;
      const ours = (this.groups[place] ?? []).filter(each => each !== leaving);
      const gains = this.gains({ near, leaving, ours, theirs });
      if (!gains.some(gain => gain > better)) continue;
      if (!this.isLegal([...ours, near]) || !this.isLegal([...theirs, leaving])) continue;
      gains.forEach((gain, at) => {
        if (gain <= better) return;
        found(place, at);
        found(other, at);
      });
    }
  }

  private gains(swap: {
    near: number;
    leaving: number;
    ours: readonly number[];
    theirs: readonly number[];
  }): Float64Array {
    const { near, leaving, ours, theirs } = swap;
    const sums = new Float64Array(this.distances.width);
    this.distances.add(sums, leaving, ours, 1);
    this.distances.add(sums, near, theirs, 1);
    this.distances.add(sums, near, ours, -1);
    this.distances.add(sums, leaving, theirs, -1);
    return sums;
  }

  private isLegal(rows: readonly number[]): boolean {
    return isLegalGroup(
      this.scene,
      rows.flatMap(row => this.urns[row] ?? []),
    );
  }
}
