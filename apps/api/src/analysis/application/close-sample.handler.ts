import { Injectable } from '@nestjs/common';
import {
  closeSample,
  type AnalysisEvent,
  type CloseSampleRefusal,
  type SampleId,
} from '@pathways/domain/analysis';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { SampleStore } from './sample.store.js';

/** The lead opens the comparison before everybody has finished, with a reason that stays on the page. */
@Injectable()
export class CloseSampleHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly samples: SampleStore,
  ) {}

  handle(actor: SignedIn, id: SampleId, because: string): Promise<Result<SampleId, CloseSampleRefusal>> {
    return this.units.run(actor, async work => {
      const sample = await this.samples.hold(work, id);
      if (!sample) return refuse({ kind: 'NotVisible' });
      const decided = closeSample(actor, sample, because);
      if (!decided.ok) return decided;
      await this.samples.open(work, id, decided.value);
      const opened: AnalysisEvent = { kind: 'ComparisonOpened', programme: sample.programme, sample: id };
      await work.announce(opened);
      return accept(id);
    });
  }
}
