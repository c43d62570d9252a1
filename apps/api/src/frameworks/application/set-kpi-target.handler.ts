import { Injectable } from '@nestjs/common';
import {
  documentTarget,
  setKpiTarget,
  type EntryAddress,
  type KpiTargetGiven,
  type KpiTargetSet,
  type SetKpiTargetRefusal,
} from '@pathways/domain/frameworks';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { KpiStore } from './kpi.store.js';

@Injectable()
export class SetKpiTargetHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly kpis: KpiStore,
  ) {}

  handle(
    actor: SignedIn,
    at: EntryAddress,
    given: KpiTargetGiven,
  ): Promise<Result<EntryAddress, SetKpiTargetRefusal>> {
    return this.units.run(actor, async work => {
      const kpi = await this.kpis.find(work, at);
      if (!kpi) return refuse({ kind: 'NotVisible' });
      const standing = (await this.kpis.target(work, kpi)) ?? documentTarget(kpi);
      const decided = setKpiTarget(actor, kpi, standing, given);
      if (!decided.ok) return decided;
      if (decided.value) {
        const target = await this.kpis.addTarget(work, kpi, decided.value, actor.personId);
        await work.announce<KpiTargetSet>({ kind: 'KpiTargetSet', framework: kpi.framework, target });
      }
      return accept(at);
    });
  }
}
