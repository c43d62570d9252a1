import type { GroupId, ProgrammeId, Urn } from '../shared/index.js';

export const tagKinds = ['practice', 'prompt', 'discussion', 'action'] as const;
export type TagKind = (typeof tagKinds)[number];

/** What an entry is put on, with whose it is. A discussion stands for its outcome. */
export interface TagSubject {
  readonly kind: TagKind;
  readonly id: string;
  readonly programme: ProgrammeId;
  readonly group: GroupId | null;
  /** The schools that may speak for it: the members of its group. */
  readonly urns: readonly Urn[];
}
