import { Injectable } from '@nestjs/common';
import { canSeeMeetings, type Meeting, type MeetingId } from '@pathways/domain/meetings';
import type { RoomFacts } from '@pathways/domain/groups';
import type { Actor } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import type { Work } from '../../platform/unit-of-work.js';
import { MeetingStore } from './meeting.store.js';

export interface EnteredMeeting {
  readonly room: RoomFacts;
  readonly meeting: Meeting;
}

export interface MeetingMissing {
  readonly kind: 'MeetingNotFound';
}

/** How a verb comes to a meeting: by those who may see it only, locks taken from the group downwards. */
@Injectable()
export class MeetingDoor {
  constructor(
    private readonly access: RoomAccess,
    private readonly meetings: MeetingStore,
  ) {}

  /** Null when there is no such meeting, or none that the actor may see, or do this one thing to. */
  async enter(
    work: Work,
    id: MeetingId,
    may: (actor: Actor, room: RoomFacts) => boolean = canSeeMeetings,
  ): Promise<EnteredMeeting | null> {
    const group = await this.meetings.groupOf(work, id);
    const room = group && (await this.access.factsFor(work, group));
    if (!room || !(canSeeMeetings(work.actor, room) || may(work.actor, room))) return null;
    return { room, meeting: await this.meetings.hold(work, id) };
  }
}
