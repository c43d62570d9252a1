import type { GroupKind } from '../groups/index.js';
import type { SchoolPhase } from '../schools/index.js';
import type { Brand, GroupId, ProgrammeId, Urn } from '../shared/index.js';

/** The record that a trio or quartet belongs to a family, from a day and perhaps until one. */
export type FamilyLinkId = Brand<'FamilyLink'>;

/** What linking asks of a group, family or trio alike. */
export interface LinkedGroup {
  readonly id: GroupId;
  readonly programme: ProgrammeId;
  readonly kind: GroupKind;
  readonly phase: SchoolPhase | null;
  readonly hasEnded: boolean;
  /** The schools that are members today. */
  readonly members: readonly Urn[];
}
