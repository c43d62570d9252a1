import { Injectable } from '@nestjs/common';
import type { ContributionReworded, ContributionSaid, MoreWanted } from '@pathways/domain/attention';
import { stranger, type ContributionId } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { NoticeStore } from './notice.store.js';
import { NoticeWriter, type Moment } from './notice-writer.js';

/** Somebody wrote, or changed what they wrote: who is needed by that? */
@Injectable()
export class TellOfTalkHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: NoticeStore,
    private readonly access: RoomAccess,
    private readonly writer: NoticeWriter,
  ) {}

  async handle(kind: 'said' | 'reworded', id: ContributionId, moment: Moment): Promise<void> {
    const found = await this.store.contribution(id);
    if (!found) return;
    const answered = kind === 'said' && found.repliesTo ? [found.repliesTo.author] : [];
    const named = [...found.mentions, ...answered];
    // Most talk names and answers nobody whom the bell must reach, and then there is nothing to begin a transaction for.
    if (named.length === 0 && !found.isFollowed) return;
    await this.unit.run(stranger, async work => {
      const room = await this.access.facts(found.room);
      if (!room) return;
      const happening: ContributionSaid | ContributionReworded = { ...found, kind };
      await this.writer.tell(
        work,
        { room, happening, near: { named, schools: [], facilitators: false } },
        moment,
      );
    });
  }

  /** Somebody pressed "tell us more": its author is asked. */
  async wanted(id: ContributionId, moment: Moment): Promise<void> {
    const found = await this.store.contribution(id);
    if (!found) return;
    await this.unit.run(stranger, async work => {
      const room = await this.access.facts(found.room);
      if (!room || found.by === null || moment.roomNumber === null) return;
      const { by: author, discussion, contribution } = found;
      const by = await this.store.doneBy(work, room.group, moment.roomNumber);
      const happening: MoreWanted = { kind: 'more wanted', by, author, discussion, contribution };
      const near = { named: [author], schools: [], facilitators: false };
      await this.writer.tell(work, { room, happening, near }, moment);
    });
  }
}
