import { Injectable } from '@nestjs/common';
import type { GrantId } from '@pathways/domain/people';
import type { Actor, PersonId } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { GrantStore } from './grant.store.js';
import { Newcomers } from './newcomers.js';

const nameIn = (email: string): string => email.split('@')[0] ?? email;

/** Makes the first administrator. For the command line only: whoever may type there holds the database anyway. */
@Injectable()
export class BootstrapPersonHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly newcomers: Newcomers,
    private readonly grants: GrantStore,
    private readonly ids: Ids,
  ) {}

  run(actor: Actor, email: string, name = nameIn(email)): Promise<PersonId> {
    return this.unitOfWork.run(actor, async work => {
      const person = await this.newcomers.enter(work, { email, name });
      const held = await this.grants.heldBy(work, person);
      if (held.some(({ grant }) => grant.role === 'administrator')) return person;
      await this.grants.add(work, {
        id: this.ids.next<GrantId>(),
        person,
        grant: { role: 'administrator' },
      });
      return person;
    });
  }
}
