import { Injectable } from '@nestjs/common';
import type { PeopleEvent } from '@pathways/domain/people';
import type { PersonId } from '@pathways/domain/shared';
import { Ids, type Work } from '../../platform/unit-of-work.js';
import { PersonStore } from './person.store.js';

/**
 * How slices bring people in: by invitation, in the work of the invitation itself. There is no other way; nobody
 * signs up.
 */
@Injectable()
export class Newcomers {
  constructor(
    private readonly people: PersonStore,
    private readonly ids: Ids,
  ) {}

  /** The person with this address, entered under the given name if nobody has it yet. */
  async enter(work: Work, { email, name }: { email: string; name: string }): Promise<PersonId> {
    const known = await this.people.findByEmail(work, email);
    if (known) return known.id;
    const id = this.ids.next<PersonId>();
    await this.people.add(work, { id, email: email.trim().toLowerCase(), name: name.trim() });
    await work.announce<PeopleEvent>({ kind: 'PersonEntered', person: id });
    return id;
  }
}
