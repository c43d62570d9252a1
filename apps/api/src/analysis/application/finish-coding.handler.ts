import { Injectable } from '@nestjs/common';
import {
  finishCoding,
  type AnalysisEvent,
  type FinishCodingRefusal,
  type SampleId,
} from '@pathways/domain/analysis';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { SampleStore } from './sample.store.js';

/** A coder is done; the last one opens the comparison. */
@Injectable()
export class FinishCodingHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly samples: SampleStore,
  ) {}

  handle(actor: SignedIn, id: SampleId): Promise<Result<SampleId, FinishCodingRefusal>> {
    return this.units.run(actor, async work => {
      const sample = await this.samples.hold(work, id);
      if (!sample) return refuse({ kind: 'NotVisible' });
      const decided = finishCoding(actor, sample);
      if (!decided.ok) return decided;
      const at = { programme: sample.programme, sample: id };
      if (decided.value.changed) {
        await this.samples.finish(work, id, actor.personId);
        await work.announce<AnalysisEvent>({ kind: 'CoderFinished', ...at, coder: actor.personId });
      }
      if (decided.value.opens) {
        await this.samples.open(work, id, null);
        await work.announce<AnalysisEvent>({ kind: 'ComparisonOpened', ...at });
      }
      return accept(id);
    });
  }
}
