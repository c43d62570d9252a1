import { Injectable } from '@nestjs/common';
import { acceptInvitation, type AcceptInvitationRefusal } from '@pathways/domain/groups';
import { accept, refuse, type Actor, type GroupId, type Result } from '@pathways/domain/shared';
import { Appointments } from '../../people/application/appointments.js';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { InvitationTokens } from './invitation-tokens.js';
import { InvitationStore } from './invitation.store.js';
import { RoomAccess } from './room-access.js';

export interface AcceptInvitation {
  readonly token: string;
  /** For somebody who is not known yet. */
  readonly name: string;
}

export interface AcceptedInvitation {
  readonly group: GroupId;
  readonly email: string;
}

@Injectable()
export class AcceptInvitationHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly invitations: InvitationStore,
    private readonly tokens: InvitationTokens,
    private readonly appointments: Appointments,
  ) {}

  handle(
    actor: Actor,
    { token, name }: AcceptInvitation,
  ): Promise<Result<AcceptedInvitation, AcceptInvitationRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const held = await this.invitations.findByDigest(work, this.tokens.digestOf(token));
      const room = held && (await this.access.factsFor(work, held.invitation.group));
      if (!held || !room) return refuse({ kind: 'NotFound' });
      const { invitation, knownName } = held;
      const decided = acceptInvitation(invitation, room, { known: knownName, given: name }, work.now);
      if (!decided.ok) return decided;
      const { id, group, email, role, urn } = invitation;
      const person = await this.appointments.appoint(
        work,
        { email, name: decided.value.name },
        { role, urn },
      );
      await this.invitations.accept(work, id, person);
      await work.announce({ kind: 'InvitationAccepted', group, invitation: id, person } as const);
      return accept({ group, email });
    });
  }
}
