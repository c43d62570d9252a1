import type { GroupReason } from '@pathways/domain/formation';
import type { NetworkScene, NetworkWish, WiderGroup } from '@pathways/domain/networks';
import type { CycleId, GroupId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface FoundingScene extends NetworkScene {
  /** Which schools they are, in the form in which a group keeps its reason. */
  readonly reason: GroupReason;
}

export abstract class NetworkStore {
  /** What a group made by hand is judged by; the programme's row is held. Null when there is no such cycle. */
  abstract scene(
    work: Work,
    cycle: CycleId,
    urns: readonly Urn[],
    parent: GroupId | null,
  ): Promise<FoundingScene | null>;
  /** Held until the work ends. */
  abstract group(work: Work, id: GroupId): Promise<WiderGroup | null>;
  abstract describe(work: Work, id: GroupId, wish: NetworkWish): Promise<void>;
  abstract place(work: Work, id: GroupId, parent: GroupId | null): Promise<void>;
}
