import { Injectable } from '@nestjs/common';
import { canReadRoom } from '@pathways/domain/groups';
import {
  inviteGuest,
  type Guest,
  type GuestId,
  type GuestWish,
  type InviteGuestRefusal,
} from '@pathways/domain/guests';
import { accept, londonDay, refuse, type GroupId, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { GuestTokens } from './guest-tokens.js';
import { GuestStore } from './guest.store.js';

export type RoomNotFound = { readonly kind: 'RoomNotFound' };

@Injectable()
export class InviteGuestHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly guests: GuestStore,
    private readonly tokens: GuestTokens,
    private readonly ids: Ids,
  ) {}

  handle(
    actor: SignedIn,
    group: GroupId,
    wish: GuestWish,
  ): Promise<Result<Guest, InviteGuestRefusal | RoomNotFound>> {
    return this.unit.run(actor, async work => {
      const room = await this.access.factsFor(work, group);
      if (!room || !canReadRoom(actor, room)) return refuse({ kind: 'RoomNotFound' });
      const decided = inviteGuest(actor, room, wish, {
        id: this.ids.next<GuestId>(),
        at: work.now,
        today: londonDay(work.now),
        roomNumber: 0,
        isThere: await this.guests.isThere(work, group, wish.email.trim()),
      });
      if (!decided.ok) return decided;
      const guest = decided.value;
      await work.announce({ kind: 'GuestInvited', group, guest: guest.id } as const);
      // The room's counter is held since the announcement: what has a higher number was said after it.
      const number = await this.guests.roomNumber(work, group);
      const kept = guest.fromNumber === null ? guest : { ...guest, fromNumber: number };
      await this.guests.add(work, kept, this.tokens.digestOf(this.tokens.tokenFor(guest.id)));
      return accept(kept);
    });
  }
}
