import { Injectable } from '@nestjs/common';
import { canRemoveCoding, type CodingEvent, type CodingId } from '@pathways/domain/coding';
import { accept, refuse, type ExcerptId, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ExcerptStore } from './excerpt.store.js';

export interface RemoveCodingRefusal {
  readonly kind: 'NotVisible';
}

/** Takes a code off a passage. That it was there is kept; whoever marked the passage stays visible. */
@Injectable()
export class RemoveCodingHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly rooms: RoomAccess,
    private readonly excerpts: ExcerptStore,
  ) {}

  handle(actor: SignedIn, id: CodingId): Promise<Result<ExcerptId, RemoveCodingRefusal>> {
    return this.units.run(actor, async work => {
      const coding = await this.excerpts.holdCoding(work, id);
      const room = coding && (await this.rooms.factsFor(work, coding.group));
      if (!coding || !room || !canRemoveCoding(actor, room, coding.codedBy)) {
        return refuse({ kind: 'NotVisible' });
      }
      if (!coding.isRemoved) {
        await this.excerpts.removeCoding(work, id);
        const { group, excerpt } = coding;
        await work.announce({ kind: 'CodingRemoved', group, excerpt, coding: id } satisfies CodingEvent);
      }
      return accept(coding.excerpt);
    });
  }
}
