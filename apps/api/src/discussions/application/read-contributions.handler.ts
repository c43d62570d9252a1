import { Injectable } from '@nestjs/common';
import { readsUnwritten, type ContributionsRead } from '@pathways/domain/discussions';
import { canReadRoom } from '@pathways/domain/groups';
import {
  accept,
  refuse,
  roomOf,
  type ContributionId,
  type GroupId,
  type Result,
  type SignedIn,
} from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ReadingStore } from './reading.store.js';

type Read = Result<void, { readonly kind: 'RoomNotFound' }>;

/** What was on the screen counts as read on every device of the reader. What is not theirs to read is passed over. */
@Injectable()
export class ReadContributionsHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly reading: ReadingStore,
  ) {}

  handle(actor: SignedIn, group: GroupId, ids: readonly ContributionId[]): Promise<Read> {
    return this.unit.run(actor, async work => {
      const facts = await this.access.factsFor(work, group);
      if (!facts || !canReadRoom(actor, facts)) return refuse({ kind: 'RoomNotFound' });
      const person = actor.personId;
      const reader = { room: roomOf(group), person, readsUnwritten: readsUnwritten(actor, facts) };
      const kept = await this.reading.keep(work, reader, ids);
      if (kept > 0) await work.announce<ContributionsRead>({ kind: 'ContributionsRead', group, person });
      return accept(undefined);
    });
  }
}
