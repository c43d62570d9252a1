import { Injectable } from '@nestjs/common';
import type { Contribution } from '@pathways/domain/discussions';
import { canSeeFlags, type FlagScene } from '@pathways/domain/safeguarding';
import type { ContributionId, GroupId } from '@pathways/domain/shared';
import { HeldContributions } from '../../discussions/application/held-contributions.js';
import { RoomAccess } from '../../groups/application/room-access.js';
import type { Work } from '../../platform/unit-of-work.js';
import { FlagStore } from './flag.store.js';

/** How a verb comes to a flagged contribution: by those who read the room and by the programme's coordinators. */
@Injectable()
export class FlagDoor {
  constructor(
    private readonly access: RoomAccess,
    private readonly contributions: HeldContributions,
    private readonly flags: FlagStore,
  ) {}

  /** Null when there is no such contribution, or none that the actor may know of. Locks go from the group downwards. */
  async enter(work: Work, id: ContributionId): Promise<FlagScene | null> {
    const discussion = await this.contributions.discussionOf(work, id);
    const group = await this.placeOf(work, id);
    const room = group && (await this.access.factsFor(work, group));
    if (!discussion || !room || !canSeeFlags(work.actor, room)) return null;
    await this.contributions.holdOpen(work, discussion);
    const contribution = await this.contributions.hold(work, id);
    return { room, contribution, flags: await this.flags.of(work, id) };
  }

  /** The group in whose room it stands. */
  async placeOf(work: Work, id: ContributionId): Promise<GroupId | null> {
    const discussion = await this.contributions.discussionOf(work, id);
    return discussion && this.contributions.groupOf(work, discussion);
  }

  /** Keeps what a decision made of the contribution, and tells the room when its words went or came. */
  async keep(work: Work, { room: { group }, contribution: before }: FlagScene, after: Contribution) {
    await this.contributions.keep(work, after);
    await this.tell(work, group, before, after);
  }

  async tell(work: Work, group: GroupId, before: Contribution, after: Contribution): Promise<void> {
    const contribution = after.id;
    if (before.hiddenAt === null && after.hiddenAt !== null) {
      await work.announce({ kind: 'ContributionHidden', group, contribution } as const);
    }
    if (before.hiddenAt !== null && after.hiddenAt === null) {
      await work.announce({ kind: 'ContributionShown', group, contribution } as const);
    }
  }
}
