import { Injectable } from '@nestjs/common';
import { canCode, type CodingEvent } from '@pathways/domain/coding';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ResearchVisits } from './research-visits.js';

/** A researcher who opens a room's talk is noted among its readers before the first word is handed over. */
@Injectable()
export class EnterAsResearcherHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly rooms: RoomAccess,
    private readonly visits: ResearchVisits,
  ) {}

  /** False when the room is not for this actor. */
  handle(actor: SignedIn, group: GroupId): Promise<boolean> {
    return this.units.run(actor, async work => {
      const room = await this.rooms.factsFor(work, group);
      if (!room || !canCode(actor, room)) return false;
      const isFirst = await this.visits.note(work, group, actor.personId);
      if (isFirst) {
        const entered: CodingEvent = { kind: 'RoomOpenedForCoding', group, researcher: actor.personId };
        await work.announce(entered);
      }
      return true;
    });
  }
}
