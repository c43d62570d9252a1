import { Injectable } from '@nestjs/common';
import { endGuest, type Guest, type GuestId } from '@pathways/domain/guests';
import { accept, londonDay, refuse, stranger, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Clock, UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { GuestStore } from './guest.store.js';

type Ended = Result<void, { readonly kind: 'NotYours' } | { readonly kind: 'GuestNotFound' }>;

@Injectable()
export class EndGuestHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly guests: GuestStore,
    private readonly clock: Clock,
  ) {}

  handle(actor: SignedIn, id: GuestId): Promise<Ended> {
    return this.unit.run(actor, async work => {
      const guest = await this.guests.find(work, id);
      const room = guest && (await this.access.factsFor(work, guest.group));
      if (!guest || !room) return refuse({ kind: 'GuestNotFound' });
      const decided = endGuest(actor, guest, room, work.now);
      if (!decided.ok) return decided;
      if (decided.value !== guest) await this.end(work, decided.value);
      return accept(undefined);
    });
  }

  /**
   * The right ends by its date whether this runs or not; it tells the room and cuts the sockets. Run again it finds
   * nobody left.
   */
  async endPast(): Promise<void> {
    const today = londonDay(this.clock.now());
    const past = await this.unit.run(stranger, work => this.guests.past(work, today));
    for (const { id } of past) {
      await this.unit.run(stranger, async work => {
        const guest = await this.guests.find(work, id);
        if (guest?.endedAt === null) await this.end(work, { ...guest, endedAt: work.now });
      });
    }
  }

  private async end(work: Work, guest: Guest): Promise<void> {
    await this.guests.end(work, guest);
    await work.announce({ kind: 'GuestLeft', group: guest.group, guest: guest.id } as const);
  }
}
