import { Injectable } from '@nestjs/common';
import { endRole, type EndRoleRefusal, type GrantId, type HeldGrant } from '@pathways/domain/people';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { GrantStore } from './grant.store.js';

type Refusal = EndRoleRefusal | { readonly kind: 'NoSuchGrant' };

@Injectable()
export class EndRoleHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: GrantStore,
  ) {}

  run(actor: SignedIn, id: GrantId): Promise<Result<HeldGrant, Refusal>> {
    return this.unitOfWork.run(actor, async work => {
      const found = await this.grants.find(work, id);
      if (!found) return refuse({ kind: 'NoSuchGrant' });
      const place = await this.grants.placeOf(work, found.grant);
      const others = await this.grants.othersAt(work, found);
      const programmes = await this.grants.programmesAt(work, found);
      const held = await this.grants.find(work, id);
      if (!held) return refuse({ kind: 'NoSuchGrant' });
      const decided = endRole(actor, { held, place, others, programmes });
      if (!decided.ok) return decided;
      await this.grants.end(work, id);
      for (const event of decided.value.events) await work.announce(event);
      return accept(held);
    });
  }
}
