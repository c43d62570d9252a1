import { Injectable } from '@nestjs/common';
import { isSameGrant, type GrantId, type PeopleEvent } from '@pathways/domain/people';
import type { Grant, PersonId } from '@pathways/domain/shared';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { GrantStore } from './grant.store.js';
import { Newcomers } from './newcomers.js';

/** How an accepted invitation becomes a right: in the work of the acceptance itself, after its own rule said yes. */
@Injectable()
export class Appointments {
  constructor(
    private readonly newcomers: Newcomers,
    private readonly grants: GrantStore,
    private readonly ids: Ids,
  ) {}

  /** Enters the person where nobody has the address, and gives the right unless it is held already. */
  async appoint(work: Work, who: { email: string; name: string }, grant: Grant): Promise<PersonId> {
    const person = await this.newcomers.enter(work, who);
    const held = await this.grants.heldBy(work, person);
    if (held.some(one => isSameGrant(one.grant, grant))) return person;
    const id = this.ids.next<GrantId>();
    await this.grants.add(work, { id, person, grant });
    await work.announce<PeopleEvent>({ kind: 'RoleGranted', grant: id, person });
    return person;
  }
}
