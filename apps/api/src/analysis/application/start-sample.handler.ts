import { Injectable } from '@nestjs/common';
import {
  startSample,
  type AnalysisEvent,
  type SampleId,
  type SamplePlan,
  type StartSampleRefusal,
} from '@pathways/domain/analysis';
import { accept, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { SampleStore, type SampleSource } from './sample.store.js';

export interface StartSample extends SamplePlan {
  readonly clientId: string;
  readonly name: string;
  readonly source: SampleSource;
  /** The source in words, for the page on method. */
  readonly drawnFrom: string;
}

/** Draws a sample set and gives it to its coders. The same client id again answers with what it began. */
@Injectable()
export class StartSampleHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly samples: SampleStore,
  ) {}

  handle(actor: SignedIn, command: StartSample): Promise<Result<SampleId, StartSampleRefusal>> {
    return this.units.run(actor, async work => {
      const begun = await this.samples.begun(work, actor.personId, command.clientId);
      if (begun) return accept(begun);
      const { programme, source, coders, choice, clientId, name, drawnFrom } = command;
      const ground = await this.samples.ground(work, actor, { programme, source });
      const decided = startSample(actor, { programme, coders, choice }, ground);
      if (!decided.ok) return decided;
      const sample = await this.samples.add(work, {
        programme,
        clientId,
        name: name.trim(),
        lead: actor.personId,
        coders: [...new Set(coders)],
        choice,
        drawnFrom,
        contributions: decided.value,
      });
      await work.announce({ kind: 'SampleStarted', programme, sample } satisfies AnalysisEvent);
      return accept(sample);
    });
  }
}
