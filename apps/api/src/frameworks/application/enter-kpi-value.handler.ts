import { Injectable } from '@nestjs/common';
import {
  enterKpiValue,
  type EnterKpiValueRefusal,
  type EntryAddress,
  type KpiValueEntered,
  type KpiValueGiven,
} from '@pathways/domain/frameworks';
import { accept, londonDay, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { KpiStore } from './kpi.store.js';

@Injectable()
export class EnterKpiValueHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly kpis: KpiStore,
  ) {}

  handle(
    actor: SignedIn,
    at: EntryAddress,
    given: KpiValueGiven,
  ): Promise<Result<EntryAddress, EnterKpiValueRefusal>> {
    return this.units.run(actor, async work => {
      const kpi = await this.kpis.find(work, at);
      if (!kpi) return refuse({ kind: 'NotVisible' });
      const standing = await this.kpis.standing(work, kpi, given);
      const decided = enterKpiValue(actor, kpi, standing, { given, today: londonDay(work.now) });
      if (!decided.ok) return decided;
      if (decided.value) {
        const value = await this.kpis.add(work, kpi, decided.value, actor.personId);
        await work.announce<KpiValueEntered>({ kind: 'KpiValueEntered', framework: kpi.framework, value });
      }
      return accept(at);
    });
  }
}
