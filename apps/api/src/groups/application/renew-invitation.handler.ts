import { Injectable } from '@nestjs/common';
import { expiryFrom, renewInvitation, type RenewRefusal } from '@pathways/domain/groups';
import { accept, refuse, type Actor, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { InvitationTokens } from './invitation-tokens.js';
import { InvitationStore } from './invitation.store.js';
import { RoomAccess } from './room-access.js';

/** The fresh link goes to the mailbox of the old one, so asking for it needs no more than the old link. */
@Injectable()
export class RenewInvitationHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly invitations: InvitationStore,
    private readonly tokens: InvitationTokens,
  ) {}

  handle(actor: Actor, token: string): Promise<Result<'sent', RenewRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const held = await this.invitations.findByDigest(work, this.tokens.digestOf(token));
      const room = held && (await this.access.factsFor(work, held.invitation.group));
      if (!held || !room) return refuse({ kind: 'NotFound' });
      const decided = renewInvitation(held.invitation, room, work.now);
      if (!decided.ok) return decided;
      const renewed = { ...decided.value, invitedAt: work.now, expiresAt: expiryFrom(work.now) };
      await this.invitations.renew(work, renewed, this.tokens.digestOf(this.tokens.tokenFor(renewed)));
      const { group, id } = renewed;
      await work.announce({ kind: 'PersonInvited', group, invitation: id } as const);
      return accept('sent' as const);
    });
  }
}
