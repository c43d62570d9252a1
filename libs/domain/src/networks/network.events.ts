import type { GroupId } from '../shared/index.js';

/** A group belongs to another wider group, or to none, from now on. */
export interface GroupPlaced {
  readonly kind: 'GroupPlaced';
  readonly group: GroupId;
}

export type NetworkEvent = GroupPlaced;
