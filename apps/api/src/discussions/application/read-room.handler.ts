import { Injectable } from '@nestjs/common';
import {
  isVisitDue,
  readRoom,
  roleInRoom,
  tellsMembers,
  type ResearcherEntered,
} from '@pathways/domain/discussions';
import { accept, refuse, roomOf, type GroupId, type Result, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Clock, UnitOfWork } from '../../platform/unit-of-work.js';
import type { RoomLens } from './room.views.js';
import { VisitStore } from './visit.store.js';

type Read = Result<void, { readonly kind: 'RoomNotFound' }>;

/** Reading leaves a trace that the members see. A researcher's coming is announced to them. */
@Injectable()
export class ReadRoomHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly visits: VisitStore,
    private readonly clock: Clock,
  ) {}

  /**
   * Of whoever was just shown the room through this lens. Who reads most pages is a member whom nobody needs to be told
   * of: one statement, instead of a transaction of five, each time that somebody opens a room.
   */
  async trace({ actor, facts, visit }: RoomLens, number: number): Promise<void> {
    const now = this.clock.now();
    if (!isVisitDue(visit, number, now)) return;
    const role = roleInRoom(actor, facts);
    if (!role) return;
    if (tellsMembers(role, visit, now)) return void (await this.handle(actor, facts.group, number));
    await this.visits.note(roomOf(facts.group), actor.personId, readRoom(role, visit, number, now));
  }

  handle(actor: SignedIn, group: GroupId, number: number): Promise<Read> {
    return this.unit.run(actor, async work => {
      const facts = await this.access.factsFor(work, group);
      const role = facts && roleInRoom(actor, facts);
      if (!role) return refuse({ kind: 'RoomNotFound' });
      const previous = await this.visits.find(work, roomOf(group), actor.personId);
      if (!isVisitDue(previous, number, work.now)) return accept(undefined);
      const visit = readRoom(role, previous, number, work.now);
      await this.visits.keep(work, roomOf(group), actor.personId, visit);
      if (tellsMembers(role, previous, work.now)) {
        await work.announce<ResearcherEntered>({
          kind: 'ResearcherEntered',
          group,
          person: actor.personId,
        });
      }
      return accept(undefined);
    });
  }
}
