import type { GroupKind } from '@pathways/domain/groups';
import type { Actor, GroupId, ProgrammeId } from '@pathways/domain/shared';

export interface PlacedGroupView {
  readonly id: GroupId;
  readonly name: string;
  readonly kind: GroupKind;
}

export interface NetworkView extends PlacedGroupView {
  readonly parent: GroupId | null;
  readonly purpose: string | null;
  readonly lead: string | null;
  readonly cycleName: string;
  readonly schoolCount: number;
  /** Pairs, trios and quartets that belong to it, by name, the first of them. */
  readonly groups: readonly PlacedGroupView[];
  readonly groupCount: number;
}

export abstract class NetworkQueries {
  /** Families, localities, strands and steering groups that last. Null where the programme is not for the actor. */
  abstract ofProgramme(actor: Actor, programme: ProgrammeId): Promise<NetworkView[] | null>;
}
