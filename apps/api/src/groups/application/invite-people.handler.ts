import { Injectable } from '@nestjs/common';
import {
  canSeeGroup,
  invitePeople,
  type Invitee,
  type InviteRefusal,
  type LineOutcome,
} from '@pathways/domain/groups';
import { accept, refuse, type Actor, type GroupId, type Result } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { GroupInvitations } from './group-invitations.js';
import { InvitationStore } from './invitation.store.js';
import { RoomAccess } from './room-access.js';

export interface InvitePeople {
  readonly group: GroupId;
  readonly people: readonly Invitee[];
}

@Injectable()
export class InvitePeopleHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly access: RoomAccess,
    private readonly invitations: InvitationStore,
    private readonly inviting: GroupInvitations,
  ) {}

  handle(
    actor: Actor,
    { group, people }: InvitePeople,
  ): Promise<Result<readonly LineOutcome[], InviteRefusal | { readonly kind: 'NotFound' }>> {
    return this.units.run(actor, async work => {
      const room = await this.access.factsFor(work, group);
      if (!room || !canSeeGroup(actor, room)) return refuse({ kind: 'NotFound' });
      const known = await this.invitations.knownAddresses(work, group);
      const judged = invitePeople(actor, room, people, known);
      if (!judged.ok) return judged;
      const invited = judged.value.filter(line => line.refused === null).map(line => line.invitee);
      await this.inviting.invite(work, group, invited);
      return accept(judged.value);
    });
  }
}
