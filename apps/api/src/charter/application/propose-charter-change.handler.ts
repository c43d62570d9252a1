import { Injectable } from '@nestjs/common';
import {
  proposeCharterChange,
  type CharterChange,
  type CharterChangeId,
  type CharterEvent,
  type CharterWish,
  type ProposeCharterChangeRefusal,
} from '@pathways/domain/charter';
import { canReadRoom, canCoordinate } from '@pathways/domain/groups';
import { accept, refuse, type GroupId, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { CharterStore } from './charter.store.js';

@Injectable()
export class ProposeCharterChangeHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly rooms: RoomAccess,
    private readonly charters: CharterStore,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: SignedIn,
    group: GroupId,
    wish: CharterWish,
  ): Promise<Result<CharterChangeId, ProposeCharterChangeRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const standing = await this.charters.hold(work, group);
      const room = standing && (await this.rooms.factsFor(work, group));
      if (!standing || !room || !(canReadRoom(actor, room) || canCoordinate(actor, room.programme))) {
        return refuse({ kind: 'NotFound' });
      }
      const decided = proposeCharterChange(actor, { room, ...standing }, wish);
      if (!decided.ok) return decided;
      const { accepts, ...proposed } = decided.value;
      const id = this.ids.next<CharterChangeId>();
      const stamp = { id, group, proposedBy: actor.personId, proposedAt: work.now };
      const change: CharterChange = { ...proposed, ...stamp, acceptedBy: accepts };
      await this.charters.keepChange(work, change);
      for (const urn of accepts) {
        await this.charters.keepAcceptance(work, { group, number: change.number, change: id, urn });
      }
      const asks = room.members.filter(urn => !accepts.includes(urn));
      await work.announce<CharterEvent>({ kind: 'CharterChangeProposed', group, change: id, asks });
      return accept(id);
    });
  }
}
