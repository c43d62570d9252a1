import { Injectable } from '@nestjs/common';
import {
  canSeeCharter,
  giveUpCharterChange,
  type CharterEvent,
  type CharterNo,
  type GiveUpCharterChangeRefusal,
} from '@pathways/domain/charter';
import { accept, refuse, type GroupId, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { CharterStore } from './charter.store.js';

@Injectable()
export class GiveUpCharterChangeHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly rooms: RoomAccess,
    private readonly charters: CharterStore,
  ) {}

  handle(
    actor: SignedIn,
    group: GroupId,
    no: CharterNo,
  ): Promise<Result<'given up', GiveUpCharterChangeRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const standing = await this.charters.hold(work, group);
      const room = standing && (await this.rooms.factsFor(work, group));
      if (!standing || !room || !canSeeCharter(actor, room)) return refuse({ kind: 'NotFound' });
      const decided = giveUpCharterChange(actor, { room, ...standing }, no);
      if (!decided.ok) return decided;
      const { change, because } = decided.value;
      const outcome = no.urn === null ? 'taken back' : 'declined';
      await this.charters.giveUp(work, { change: change.id, outcome, urn: no.urn, because });
      const asks = room.members;
      await work.announce<CharterEvent>({ kind: 'CharterChangeGivenUp', group, change: change.id, asks });
      return accept('given up' as const);
    });
  }
}
