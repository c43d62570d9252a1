import type { GroupKind } from '@pathways/domain/groups';
import type { Actor, CycleId, GroupId, Urn } from '@pathways/domain/shared';

export interface PlacedMember {
  readonly urn: Urn;
  readonly name: string;
  readonly authority: string;
  /** On the British national grid; null where the register states none. */
  readonly easting: number | null;
  readonly northing: number | null;
}

export interface PlacedGroup {
  readonly group: GroupId;
  readonly name: string;
  readonly kind: GroupKind;
  readonly members: readonly PlacedMember[];
}

export abstract class MapQueries {
  /** The groups of a cycle that work today, by name, with where their schools are. Null where it is not for the actor. */
  abstract ofCycle(actor: Actor, cycle: CycleId): Promise<readonly PlacedGroup[] | null>;
}
