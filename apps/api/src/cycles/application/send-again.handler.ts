import { Injectable } from '@nestjs/common';
import {
  canInviteSchools,
  canSeeCycle,
  type CycleEvent,
  type CycleInvitationId,
} from '@pathways/domain/cycles';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { wallTimeOf } from '../../letters/application/local-time.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { CycleInvitationStore } from './cycle-invitation.store.js';

export type SendAgainRefusal =
  | { readonly kind: 'NotFound' }
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'AnsweredAlready' }
  | { readonly kind: 'CycleOver' };

/** By hand, whenever the coordinator wants: after a bounce that was put right, or after a call. */
@Injectable()
export class SendAgainHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly invitations: CycleInvitationStore,
  ) {}

  handle(actor: Actor, id: CycleInvitationId): Promise<Result<CycleInvitationId, SendAgainRefusal>> {
    return this.units.run(actor, async work => {
      const held = await this.invitations.hold(work, id);
      if (!held || !canSeeCycle(actor, held.programme)) return refuse({ kind: 'NotFound' });
      if (!canInviteSchools(actor, held.programme)) return refuse({ kind: 'NotYours' });
      if (held.answer === 'accepted' || held.answer === 'declined')
        return refuse({ kind: 'AnsweredAlready' });
      if (held.endsOn < wallTimeOf(work.now).day) return refuse({ kind: 'CycleOver' });
      const sending = await this.invitations.sendAgain(work, id, false);
      await work.announce<CycleEvent>({ kind: 'SchoolInvited', cycle: held.cycle, invitation: id, sending });
      return accept(id);
    });
  }
}
