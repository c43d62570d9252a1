import { Injectable } from '@nestjs/common';
import { grantRole, type GrantId, type GrantRoleRefusal, type HeldGrant } from '@pathways/domain/people';
import { accept, type Grant, type Result, type SignedIn } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { GrantStore } from './grant.store.js';
import { Newcomers } from './newcomers.js';
import { PersonStore } from './person.store.js';

export interface GrantRole {
  readonly email: string;
  /** For somebody who is not known yet. */
  readonly name: string;
  readonly grant: Grant;
}

@Injectable()
export class GrantRoleHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly people: PersonStore,
    private readonly newcomers: Newcomers,
    private readonly grants: GrantStore,
    private readonly ids: Ids,
  ) {}

  run(actor: SignedIn, { email, name, grant }: GrantRole): Promise<Result<HeldGrant, GrantRoleRefusal>> {
    return this.unitOfWork.run(actor, async work => {
      const known = await this.people.findByEmail(work, email);
      const held = known ? await this.grants.heldBy(work, known.id) : [];
      const decide = (person: HeldGrant['person'], place: Awaited<ReturnType<GrantStore['placeOf']>>) =>
        grantRole(actor, {
          id: this.ids.next<GrantId>(),
          person,
          grant,
          place,
          holds: held.map(one => one.grant),
        });
      const place = await this.grants.placeOf(work, grant);
      // Decided before anybody is entered: a refusal leaves nothing behind.
      const first = decide(known?.id ?? this.ids.next(), place);
      if (!first.ok) return first;
      const person = known?.id ?? (await this.newcomers.enter(work, { email, name }));
      const settled = { ...first.value.held, person };
      await this.grants.add(work, settled);
      await work.announce({ ...first.value.event, person });
      return accept(settled);
    });
  }
}
