import { Injectable } from '@nestjs/common';
import type { Actor, RoomId } from '@pathways/domain/shared';
import { RoomGate } from './room-gate.js';

/** Every slice that has rooms enters its gate here when its module is made. A room that no gate knows is heard by nobody. */
@Injectable()
export class RoomGates extends RoomGate {
  private readonly gates: RoomGate[] = [];

  enter(gate: RoomGate): void {
    this.gates.push(gate);
  }

  async mayHear(actor: Actor, room: RoomId): Promise<boolean> {
    for (const gate of this.gates) {
      if (await gate.mayHear(actor, room)) return true;
    }
    return false;
  }
}
