import { Injectable } from '@nestjs/common';
import { expiryFrom, type InvitationId, type Invitee } from '@pathways/domain/groups';
import type { GroupId } from '@pathways/domain/shared';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { InvitationTokens } from './invitation-tokens.js';
import { InvitationStore } from './invitation.store.js';

/** Invites people to a group, in the work of whatever decided that they may come: each gets a mail of their own. */
@Injectable()
export class GroupInvitations {
  constructor(
    private readonly invitations: InvitationStore,
    private readonly tokens: InvitationTokens,
    private readonly ids: Ids,
  ) {}

  async invite(work: Work, group: GroupId, invited: readonly Invitee[]): Promise<void> {
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
