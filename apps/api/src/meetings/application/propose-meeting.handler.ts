import { Injectable } from '@nestjs/common';
import {
  canSeeMeetings,
  proposeMeeting,
  type Meeting,
  type MeetingDraft,
  type MeetingEvent,
  type ProposeMeetingRefusal,
} from '@pathways/domain/meetings';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { MeetingStore } from './meeting.store.js';

type Proposed = Result<Meeting, ProposeMeetingRefusal | { readonly kind: 'GroupNotFound' }>;

@Injectable()
export class ProposeMeetingHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly meetings: MeetingStore,
  ) {}

  /** Whoever proposed it, and did not hear so, may say it again. */
  handle(actor: SignedIn, draft: MeetingDraft): Promise<Proposed> {
    return this.unit.run(actor, async work => {
      const room = await this.access.factsFor(work, draft.group);
      if (!room || !canSeeMeetings(actor, room)) return refuse({ kind: 'GroupNotFound' });
      const decided = proposeMeeting(actor, room, draft, work.now);
      if (!decided.ok) return decided;
      const meeting = decided.value;
      if (!(await this.meetings.add(work, meeting))) return accept(meeting);
      const place = { group: room.group, meeting: meeting.id };
      await work.announce<MeetingEvent>(
        meeting.state === 'settled'
          ? { kind: 'MeetingSettled', ...place, sequence: meeting.sequence }
          : { kind: 'MeetingProposed', ...place },
      );
      return decided;
    });
  }
}
