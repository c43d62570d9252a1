import type { GroupId } from '../shared/index.js';

export interface TrioLinked {
  readonly kind: 'TrioLinked';
  readonly family: GroupId;
  readonly trio: GroupId;
}

export interface TrioUnlinked {
  readonly kind: 'TrioUnlinked';
  readonly family: GroupId;
  readonly trio: GroupId;
}

export type FamilyEvent = TrioLinked | TrioUnlinked;
