import type { GroupKind } from '../groups/index.js';
import type { AuthorityCode, CycleId, GroupId, ProgrammeId, Urn } from '../shared/index.js';

/** Kinds that a coordinator makes by hand. */
export const networkKinds = ['strand', 'locality', 'steering group'] as const satisfies readonly GroupKind[];
export type NetworkKind = (typeof networkKinds)[number];

/** How wide a group reaches: it may only belong to one that reaches wider. */
const reach: Readonly<Record<GroupKind, number>> = {
  pair: 0,
  trio: 0,
  quartet: 0,
  family: 1,
  locality: 2,
  strand: 2,
  'steering group': 3,
};

export const mayBelongTo = (kind: GroupKind, wider: GroupKind): boolean => reach[wider] > reach[kind];

export interface NetworkSchool {
  readonly urn: Urn;
  readonly authority: AuthorityCode;
  readonly takesPart: boolean;
}

/** A group as far as it decides what may belong to it. */
export interface WiderGroup {
  readonly id: GroupId;
  readonly kind: GroupKind;
  readonly programme: ProgrammeId;
  readonly hasEnded: boolean;
}

export interface NetworkWish {
  readonly kind: NetworkKind;
  readonly name: string;
  readonly purpose: string;
  readonly cycle: CycleId;
  readonly urns: readonly Urn[];
  /** Which authority leads it; a strand needs one. */
  readonly lead: AuthorityCode | null;
}
