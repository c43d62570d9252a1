import { Injectable } from '@nestjs/common';
import { canReadRoom } from '@pathways/domain/groups';
import type { Actor, GroupId, RoomId } from '@pathways/domain/shared';
import { RoomGate } from '../../platform/realtime/room-gate.js';
import { RoomAccess } from './room-access.js';

/** Hearing a room needs the same right as reading it. */
@Injectable()
export class GroupRoomGate extends RoomGate {
  constructor(private readonly access: RoomAccess) {
    super();
  }

  async mayHear(actor: Actor, room: RoomId): Promise<boolean> {
    const facts = await this.access.facts(room as string as GroupId);
    return facts !== null && canReadRoom(actor, facts);
  }
}
