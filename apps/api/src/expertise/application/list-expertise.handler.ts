import { Injectable } from '@nestjs/common';
import {
  canListExpertise,
  listExpertise,
  type Expertise,
  type ExpertiseEvent,
  type ExpertiseId,
  type ListExpertiseRefusal,
} from '@pathways/domain/expertise';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ExpertiseStore } from './expertise.store.js';

type Missing = { readonly kind: 'ExpertiseNotFound' };

@Injectable()
export class ListExpertiseHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: ExpertiseStore,
  ) {}

  /** A repeat, or a better wording, stands in the place of what was listed under this id. */
  list(actor: SignedIn, wish: Expertise): Promise<Result<ExpertiseId, ListExpertiseRefusal | Missing>> {
    return this.unit.run(actor, async work => {
      const listed = await this.store.find(work, wish.id);
      // What somebody else listed, or what has ended, is not there to be worded anew.
      if (listed && (listed.hasEnded || listed.urn !== wish.urn || listed.programme !== wish.programme))
        return refuse({ kind: 'ExpertiseNotFound' });
      const decided = listExpertise(actor, wish, await this.store.takesPart(work, wish.programme, wish.urn));
      if (!decided.ok) return decided;
      await this.store.keep(work, decided.value);
      await work.announce<ExpertiseEvent>({ kind: 'ExpertiseListed', expertise: wish.id });
      return accept(wish.id);
    });
  }

  end(actor: SignedIn, id: ExpertiseId): Promise<Result<ExpertiseId, Missing>> {
    return this.unit.run(actor, async work => {
      const listed = await this.store.find(work, id);
      if (!listed || !canListExpertise(actor, listed.urn)) return refuse({ kind: 'ExpertiseNotFound' });
      if (listed.hasEnded) return accept(id);
      await this.store.end(work, id);
      await work.announce<ExpertiseEvent>({ kind: 'ExpertiseEnded', expertise: id });
      return accept(id);
    });
  }
}
