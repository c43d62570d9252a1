import type { GroupActivity, HealthLevel } from '@pathways/domain/reporting';
import type { Actor, CycleId } from '@pathways/domain/shared';

export interface HealthFilter {
  readonly level: HealthLevel | null;
  /** Part of a group's or a member school's name. */
  readonly search: string | null;
}

export interface HealthPage {
  /** In the order of `inOrder`. */
  readonly groups: readonly GroupActivity[];
  readonly total: number;
  /** How many of the cycle's groups stand so, whatever was searched for. */
  readonly counts: Readonly<Record<HealthLevel, number>>;
}

/** How the groups of a cycle fare, by counts alone. Null where it is not for the actor. */
export abstract class HealthQueries {
  abstract groups(
    actor: Actor,
    cycle: CycleId,
    filter: HealthFilter,
    part: { readonly from: number; readonly first: number },
  ): Promise<HealthPage | null>;
}
