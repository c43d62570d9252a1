import { Injectable } from '@nestjs/common';
import { handOver, type GrantId, type HandOverRefusal, type HeldGrant } from '@pathways/domain/people';
import { accept, refuse, type PersonId, type Result, type SignedIn } from '@pathways/domain/shared';
import { Ids, UnitOfWork } from '../../platform/unit-of-work.js';
import { GrantStore } from './grant.store.js';

type Refusal = HandOverRefusal | { readonly kind: 'NoSuchGrant' };

@Injectable()
export class HandOverHandler {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly grants: GrantStore,
    private readonly ids: Ids,
  ) {}

  run(actor: SignedIn, id: GrantId, successor: PersonId): Promise<Result<HeldGrant, Refusal>> {
    return this.unitOfWork.run(actor, async work => {
      const found = await this.grants.find(work, id);
      if (!found) return refuse({ kind: 'NoSuchGrant' });
      const place = await this.grants.placeOf(work, found.grant);
      // Locks everybody of the school: what is decided below is decided about these people.
      const others = await this.grants.othersAt(work, found);
      const held = await this.grants.find(work, id);
      if (!held) return refuse({ kind: 'NoSuchGrant' });
      const decided = handOver(actor, {
        ...{ held, place, successor, others, id: this.ids.next<GrantId>() },
        successorHolds: await this.grants.heldBy(work, successor),
        programmes: await this.grants.programmesAt(work, held),
      });
      if (!decided.ok) return decided;
      const { ended, given, events } = decided.value;
      for (const one of ended) await this.grants.end(work, one);
      if (given) await this.grants.add(work, given);
      for (const event of events) await work.announce(event);
      return accept(held);
    });
  }
}
