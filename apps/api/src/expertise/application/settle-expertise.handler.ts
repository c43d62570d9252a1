import { Injectable } from '@nestjs/common';
import {
  settleExpertise,
  type ExpertiseEvent,
  type ExpertiseId,
  type ExpertiseSettlement,
  type SettleExpertiseRefusal,
} from '@pathways/domain/expertise';
import { accept, refuse, schoolsOf, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ExpertiseStore } from './expertise.store.js';

/** Hide first, ask after: whoever reads the directory hides an entry; its coordinators decide. */
@Injectable()
export class SettleExpertiseHandler {
  constructor(
    private readonly unit: UnitOfWork,
    private readonly store: ExpertiseStore,
  ) {}

  run(
    actor: SignedIn,
    id: ExpertiseId,
    how: ExpertiseSettlement,
  ): Promise<Result<ExpertiseId, SettleExpertiseRefusal>> {
    return this.unit.run(actor, async work => {
      const listed = await this.store.find(work, id);
      const hiding = listed && (await this.store.hiding(work, id));
      if (!hiding) return refuse({ kind: 'ExpertiseNotFound' });
      const own = schoolsOf(actor);
      const schools = hiding.schools.filter(urn => own.includes(urn));
      const place = { programme: listed.programme, schools, hiddenBy: hiding.hiddenBy };
      const decided = settleExpertise(actor, place, how);
      if (!decided.ok) return decided;
      await this.store.settle(work, id, decided.value);
      await work.announce<ExpertiseEvent>({ kind: 'ExpertiseSettled', expertise: id });
      return accept(id);
    });
  }
}
