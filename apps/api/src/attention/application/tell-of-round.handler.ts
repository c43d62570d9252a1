import { Injectable } from '@nestjs/common';
import type { RoundBegan, RoundEnded } from '@pathways/domain/attention';
import { stranger, type DiscussionId, type GroupId, type PersonId } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { NoticeStore } from './notice.store.js';
import { NoticeWriter, type Moment } from './notice-writer.js';

/** Events from before actions were kept name nobody. */
interface Ended {
  readonly group: GroupId;
  readonly discussion: DiscussionId;
  readonly assigned?: readonly PersonId[];
}

/** A round opened or closed in a room: all its members and facilitators are asked about. */
@Injectable()
export class TellOfRoundHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: NoticeStore,
    private readonly access: RoomAccess,
    private readonly writer: NoticeWriter,
  ) {}

  began(group: GroupId, discussion: DiscussionId, moment: Moment): Promise<void> {
    return this.tell(group, { kind: 'round began', by: null, discussion }, moment);
  }

  ended({ group, discussion, assigned = [] }: Ended, moment: Moment): Promise<void> {
    return this.tell(group, { kind: 'round ended', by: null, discussion, assigned, asked: [] }, moment);
  }

  private tell(group: GroupId, heard: RoundBegan | RoundEnded, moment: Moment): Promise<void> {
    return this.unit.run(stranger, async work => {
      const room = await this.access.facts(group);
      if (!room) return;
      const by = moment.roomNumber === null ? null : await this.store.doneBy(work, group, moment.roomNumber);
      const acting = heard.kind === 'round ended' ? await this.store.actions(work, heard.discussion) : {};
      const happening = { ...heard, ...acting, by };
      const named = 'assigned' in happening ? happening.assigned : [];
      const near = { named, schools: room.members, facilitators: true };
      await this.writer.tell(work, { room, happening, near }, moment);
    });
  }
}
