import { Injectable } from '@nestjs/common';
import { declineInvitation, type AnswerRefusal } from '@pathways/domain/groups';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { InvitationTokens } from './invitation-tokens.js';
import { InvitationStore } from './invitation.store.js';
import { RoomAccess } from './room-access.js';

export interface DeclineInvitation {
  readonly token: string;
  readonly because: string;
}

@Injectable()
export class DeclineInvitationHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly invitations: InvitationStore,
    private readonly tokens: InvitationTokens,
  ) {}

  handle(
    actor: Actor,
    { token, because }: DeclineInvitation,
  ): Promise<Result<'declined', AnswerRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const held = await this.invitations.findByDigest(work, this.tokens.digestOf(token));
      const room = held && (await this.access.factsFor(work, held.invitation.group));
      if (!held || !room) return refuse({ kind: 'NotFound' });
      const { invitation } = held;
      const decided = declineInvitation(invitation, room, because, work.now);
      if (!decided.ok) return decided;
      await this.invitations.decline(work, invitation.id, decided.value.because);
      await work.announce({
        kind: 'InvitationDeclined',
        group: invitation.group,
        invitation: invitation.id,
      } as const);
      return accept('declined' as const);
    });
  }
}
