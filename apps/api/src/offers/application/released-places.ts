import { Injectable } from '@nestjs/common';
import type { GroupReason } from '@pathways/domain/formation';
import type { FirstClauses } from '@pathways/domain/groups';
import { standsFor, type GroupToRelease } from '@pathways/domain/offers';
import type { PlannedGroupId } from '@pathways/domain/plans';
import { GroupFounding } from '../../groups/application/group-founding.js';
import { GroupInvitations } from '../../groups/application/group-invitations.js';
import type { Work } from '../../platform/unit-of-work.js';
import { OfferStore, type HeldScene } from './offer.store.js';

export interface PlaceToKeep {
  readonly scene: HeldScene;
  readonly charter: FirstClauses;
  readonly made: GroupToRelease;
  readonly reasons: ReadonlyMap<PlannedGroupId, GroupReason>;
}

/** Turns one planned group into a group, in the work of its release; those without an account are invited to it. */
@Injectable()
export class ReleasedPlaces {
  constructor(
    private readonly founding: GroupFounding,
    private readonly offers: OfferStore,
    private readonly invitations: GroupInvitations,
  ) {}

  async keep(work: Work, { scene, charter, made, reasons }: PlaceToKeep): Promise<void> {
    const { group, change, planned } = made;
    const reason = reasons.get(planned);
    if (!reason) throw new Error('A planned group has lost its reason.');
    const overrides = scene.groups.find(({ id }) => id === planned)?.overrides ?? [];
    if (change) {
      await this.founding.takeIn(work, group, change.joins, { reason, overrides });
      for (const urn of change.joins)
        await work.announce({ kind: 'SchoolJoined', group: group.id, urn } as const);
    } else {
      await this.founding.found(work, group, reason, { charter, overrides });
      const { id, programme, cycle } = group;
      await work.announce({ kind: 'GroupReleased', group: id, programme, cycle } as const);
    }
    await this.inviteStrangers(work, scene, made);
    await work.announce({ kind: 'PlacesConfirmed', plan: scene.plan.id, group: group.id } as const);
  }

  private async inviteStrangers(work: Work, { offers }: HeldScene, { group }: GroupToRelease): Promise<void> {
    const standing = offers.filter(offer => standsFor(offer, group.members));
    const strangers = await this.offers.strangersAmong(work, standing);
    await this.invitations.invite(
      work,
      group.id,
      strangers.map(({ urn, email }) => ({ urn, email, role: 'school leader' })),
    );
  }
}
