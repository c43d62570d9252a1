import { Injectable } from '@nestjs/common';
import type { MeetingId, MinutesHidden } from '@pathways/domain/meetings';
import type { KeptWordsDue } from '@pathways/domain/safeguarding';
import { stranger } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { MinutesStore } from './meeting.store.js';

/** Kept hidden for 28 days: minutes and notes of a visit are removed for ever. A repeat finds nothing. */
@Injectable()
export class ForgetMinutesHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly store: MinutesStore,
  ) {}

  async run({ group, meeting: id }: KeptWordsDue): Promise<void> {
    if (!group || !id) return;
    const meeting = id as MeetingId;
    await this.unit.run(stranger, async work => {
      await this.access.factsFor(work, group);
      await this.store.settleWords(work, meeting, 'remove');
      await work.announce<MinutesHidden>({ kind: 'MinutesHidden', group, meeting });
    });
  }
}
