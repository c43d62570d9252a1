import { Injectable } from '@nestjs/common';
import type { InvitationAccepted } from '@pathways/domain/groups';
import { isSignedIn } from '@pathways/domain/shared';
import { InvitedSchools } from '../../groups/application/invited-schools.js';
import { ActorSource } from '../../platform/auth/actor-source.js';
import { AcceptCharterHandler } from './accept-charter.handler.js';

/** Whoever accepts an invitation has the charter before their eyes: a leader or deputy accepts it for the school by coming in. */
@Injectable()
export class EnterUnderCharter {
  constructor(
    private readonly actors: ActorSource,
    private readonly invited: InvitedSchools,
    private readonly accepting: AcceptCharterHandler,
  ) {}

  async after({ group, invitation, person }: InvitationAccepted): Promise<void> {
    const actor = await this.actors.ofPerson(person);
    const urn = await this.invited.schoolOf(invitation);
    if (isSignedIn(actor) && urn) await this.accepting.onEntry(actor, group, urn);
  }
}
