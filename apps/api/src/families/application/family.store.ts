import type { LinkedGroup } from '@pathways/domain/families';
import type { GroupId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface HeldTrio {
  readonly trio: LinkedGroup;
  /** The family that it is in today. */
  readonly linkedTo: GroupId | null;
}

/** Families and the trios in them, as the verbs load and keep them. */
export abstract class FamilyStore {
  /** Held for this work alone, so that links of one family queue. Null where there is no such group. */
  abstract holdFamily(work: Work, id: GroupId): Promise<LinkedGroup | null>;
  abstract holdTrio(work: Work, id: GroupId): Promise<HeldTrio | null>;
  /** Trios and quartets of the family's programme that go on and are in no family; held. */
  abstract holdUnlinked(work: Work, family: LinkedGroup): Promise<LinkedGroup[]>;
  abstract link(work: Work, family: GroupId, trio: GroupId): Promise<void>;
  abstract unlink(work: Work, family: GroupId, trio: GroupId): Promise<void>;
}
