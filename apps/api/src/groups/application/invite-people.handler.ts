import { Injectable } from '@nestjs/common';
import {
  canSeeGroup,
  expiryFrom,
  invitePeople,
  type InvitationId,
  type Invitee,
  type InviteRefusal,
  type LineOutcome,
} from '@pathways/domain/groups';
import { accept, refuse, type Actor, type GroupId, type Result } from '@pathways/domain/shared';
import { Ids, UnitOfWork, type Work } from '../../platform/unit-of-work.js';
import { InvitationTokens } from './invitation-tokens.js';
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
    private readonly tokens: InvitationTokens,
    private readonly ids: Ids,
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
      await this.keep(work, group, invited);
      return accept(judged.value);
    });
  }

  private async keep(work: Work, group: GroupId, invited: readonly Invitee[]): Promise<void> {
    const made = invited.map(invitee => ({
      id: this.ids.next<InvitationId>(),
      group,
      ...invitee,
      invitedAt: work.now,
      expiresAt: expiryFrom(work.now),
    }));
    if (made.length === 0) return;
    const digests = made.map(invitation => this.tokens.digestOf(this.tokens.tokenFor(invitation)));
    await this.invitations.add(work, made, digests);
    for (const { id } of made) await work.announce({ kind: 'PersonInvited', group, invitation: id } as const);
  }
}
