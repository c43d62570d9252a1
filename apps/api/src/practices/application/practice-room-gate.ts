import { Injectable } from '@nestjs/common';
import type { Actor, PracticeId, RoomId } from '@pathways/domain/shared';
import { isSignedIn } from '@pathways/domain/shared';
import { RoomGate } from '../../platform/realtime/room-gate.js';
import { MakingQueries } from './making.queries.js';

/** What goes on around a draft is heard by whoever may read it. */
@Injectable()
export class PracticeRoomGate extends RoomGate {
  constructor(private readonly queries: MakingQueries) {
    super();
  }

  async mayHear(actor: Actor, room: RoomId): Promise<boolean> {
    return isSignedIn(actor) && this.queries.sees(actor, room as string as PracticeId);
  }
}
