import { Injectable } from '@nestjs/common';
import type { Contribution, Discussion } from '@pathways/domain/discussions';
import { canReadRoom, type RoomFacts } from '@pathways/domain/groups';
import type { ContributionId, DiscussionId } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ContributionStore } from './contribution.store.js';
import { DiscussionStore } from './discussion.store.js';

export interface Entered {
  readonly room: RoomFacts;
  readonly discussion: Discussion;
}

/** How a verb comes to what it changes: by those who may read the room only, locks taken from the group downwards. */
@Injectable()
export class DiscussionDoor {
  constructor(
    private readonly access: RoomAccess,
    private readonly discussions: DiscussionStore,
    private readonly contributions: ContributionStore,
  ) {}

  /** Null when there is no such discussion, or none that the actor may read. */
  async enter(work: Work, id: DiscussionId, purpose: 'to write' | 'to close' = 'to write') {
    const group = await this.discussions.groupOf(work, id);
    const room = group && (await this.access.factsFor(work, group));
    if (!room || !canReadRoom(work.actor, room)) return null;
    const discussion =
      purpose === 'to write'
        ? await this.discussions.holdOpen(work, id)
        : await this.discussions.holdAlone(work, id);
    return { room, discussion } satisfies Entered;
  }

  /** Null when there is no such contribution, or none that the actor may read. */
  async enterAt(
    work: Work,
    id: ContributionId,
  ): Promise<(Entered & { readonly contribution: Contribution }) | null> {
    const discussion = await this.contributions.discussionOf(work, id);
    const entered = discussion && (await this.enter(work, discussion));
    return entered && { ...entered, contribution: await this.contributions.hold(work, id) };
  }
}
