import { Injectable } from '@nestjs/common';
import { acceptGuest, type AcceptGuestRefusal, type Guest } from '@pathways/domain/guests';
import { londonDay, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Newcomers } from '../../people/application/newcomers.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { GuestTokens } from './guest-tokens.js';
import { GuestStore } from './guest.store.js';

@Injectable()
export class AcceptGuestHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly guests: GuestStore,
    private readonly tokens: GuestTokens,
    private readonly newcomers: Newcomers,
  ) {}

  handle(
    actor: Actor,
    token: string,
  ): Promise<Result<Guest, AcceptGuestRefusal | { readonly kind: 'NotFound' }>> {
    return this.unit.run(actor, async work => {
      const guest = await this.guests.findByDigest(work, this.tokens.digestOf(token));
      const room = guest && (await this.access.factsFor(work, guest.group));
      if (!guest || !room) return refuse({ kind: 'NotFound' });
      const decided = acceptGuest(guest, room, londonDay(work.now));
      if (!decided.ok) return decided;
      const person = await this.newcomers.enter(work, { email: guest.email, name: guest.name });
      await this.guests.accept(work, guest, person);
      await work.announce({ kind: 'GuestJoined', group: guest.group, guest: guest.id } as const);
      return decided;
    });
  }
}
