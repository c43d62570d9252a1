import { Injectable } from '@nestjs/common';
import {
  mentionsIn,
  readTalk,
  type Contribution,
  type Discussion,
  type MentionedPeople,
  type Said,
  isOpenTo,
  type ContributionDraft,
} from '@pathways/domain/discussions';
import { canReadRoom, type RoomFacts } from '@pathways/domain/groups';
import { isSignedIn, type ContributionId, type DiscussionId } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import type { Work } from '../../platform/unit-of-work.js';
import { ContributionStore } from './contribution.store.js';
import { DiscussionStore } from './discussion.store.js';
import { RoomPeople } from './room-people.js';

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
    private readonly people: RoomPeople,
  ) {}

  /** Null when there is no such discussion, or none that the actor may read. */
  async enter(work: Work, id: DiscussionId, purpose: 'to write' | 'to close' = 'to write') {
    const discussion =
      purpose === 'to write'
        ? await this.discussions.holdOpen(work, id)
        : await this.discussions.holdAlone(work, id);
    const room = discussion && (await this.access.factsFor(work, discussion.group));
    if (!room || !canReadRoom(work.actor, room)) return null;
    return { room, discussion } satisfies Entered;
  }

  /** Null when there is no such contribution, or none that the actor may read. */
  async enterAt(
    work: Work,
    id: ContributionId,
    purpose?: 'to write' | 'to close',
  ): Promise<(Entered & { readonly contribution: Contribution }) | null> {
    const discussion = await this.contributions.discussionOf(work, id);
    const entered = discussion && (await this.enter(work, discussion, purpose));
    if (!entered) return null;
    const contribution = await this.contributions.hold(work, id);
    return (await this.isOpen(work, entered, contribution)) ? { ...entered, contribution } : null;
  }

  /** What a reply would answer: null when there is none, or none that is open to the actor. */
  async parentOf(work: Work, entered: Entered, draft: ContributionDraft): Promise<Contribution | null> {
    const parent = draft.parent && (await this.contributions.find(work, draft.parent));
    return parent && (await this.isOpen(work, entered, parent)) ? parent : null;
  }

  /** In a write-first round what others wrote is as good as not there until one has written. */
  private async isOpen(
    work: Work,
    { room, discussion }: Entered,
    contribution: Contribution,
  ): Promise<boolean> {
    const { actor } = work;
    if (contribution.discussion !== discussion.id || !isSignedIn(actor)) return false;
    const place = { room, round: discussion };
    if (isOpenTo(actor, place, contribution, false)) return true;
    return this.contributions.hasWritten(work, actor.personId, contribution);
  }

  /** Of those whom the words mention, the ones who are in the room. */
  async mentioned(work: Work, room: RoomFacts, said: Said): Promise<MentionedPeople> {
    const talk = readTalk(said);
    const wanted = talk.ok ? mentionsIn(talk.value.document) : [];
    return wanted.length === 0 ? new Map() : this.people.among(work, room, wanted);
  }
}
