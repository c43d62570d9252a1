import { Injectable } from '@nestjs/common';
import type { PlanId } from '@pathways/domain/plans';
import type { Actor, RoomId } from '@pathways/domain/shared';
import { RoomGate } from '../../platform/realtime/room-gate.js';
import { PlanQueries } from './plan.queries.js';

/** A plan's steps are heard by whoever may read the plan. */
@Injectable()
export class PlanRoomGate extends RoomGate {
  constructor(private readonly plans: PlanQueries) {
    super();
  }

  async mayHear(actor: Actor, room: RoomId): Promise<boolean> {
    return (await this.plans.one(actor, room as string as PlanId)) !== null;
  }
}
