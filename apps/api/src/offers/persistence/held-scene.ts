import type { PlaceOffer, StandingGroup } from '@pathways/domain/offers';
import type { PlanId, PlanStatus } from '@pathways/domain/plans';
import type { CycleId, ProgrammeId } from '@pathways/domain/shared';
import type { HeldGroup, HeldScene } from '../application/offer.store.js';
import type { SeenGroup } from '../application/offer.queries.js';

/** JSON has no dates: moments inside it arrive as text. */
export interface SceneRow {
  readonly id: PlanId;
  readonly programme: ProgrammeId;
  readonly cycle: CycleId;
  readonly status: PlanStatus;
  readonly version: number;
  readonly groups: readonly (Omit<SeenGroup, 'overrides'> & {
    readonly overrides: readonly (Omit<HeldGroup['overrides'][number], 'at'> & { readonly at: string })[];
  })[];
  readonly standing: readonly StandingGroup[];
  readonly offers: readonly (Omit<PlaceOffer, 'sentAt' | 'remindedAt'> & {
    readonly sentAt: string;
    readonly remindedAt: string | null;
  })[];
}

export interface SeenScene extends HeldScene {
  readonly groups: readonly SeenGroup[];
}

export function sceneOf({ groups, standing, offers, ...plan }: SceneRow): SeenScene {
  return {
    plan,
    standing,
    groups: groups.map(group => ({
      ...group,
      overrides: group.overrides.map(override => ({ ...override, at: new Date(override.at) })),
    })),
    offers: offers.map(offer => ({
      ...offer,
      sentAt: new Date(offer.sentAt),
      remindedAt: offer.remindedAt === null ? null : new Date(offer.remindedAt),
    })),
  };
}
