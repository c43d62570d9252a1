import { Injectable } from '@nestjs/common';
import {
  resolve,
  type AnalysisEvent,
  type Answer,
  type ResolutionId,
  type ResolveRefusal,
} from '@pathways/domain/analysis';
import { accept, refuse, type Result, type SignedIn } from '@pathways/domain/shared';
import { UnitOfWork } from '../../platform/unit-of-work.js';
import { ResolutionStore, type DisputedPlace } from './resolution.store.js';
import { SampleStore } from './sample.store.js';

export interface Resolve extends DisputedPlace {
  readonly answer: Answer;
  readonly because: string;
  readonly replaces: ResolutionId | null;
}

/** A researcher writes down what a code means where coders differ. The codings stay as they are. */
@Injectable()
export class ResolveHandler {
  constructor(
    private readonly units: UnitOfWork,
    private readonly samples: SampleStore,
    private readonly resolutions: ResolutionStore,
  ) {}

  handle(actor: SignedIn, command: Resolve): Promise<Result<ResolutionId, ResolveRefusal>> {
    return this.units.run(actor, async work => {
      const sample = await this.samples.hold(work, command.sample);
      if (!sample) return refuse({ kind: 'NotVisible' });
      const { differs, standing } = await this.resolutions.find(work, command);
      const { because, replaces, answer } = command;
      const decided = resolve(actor, sample, { because, differs, standing, replaces });
      if (!decided.ok) return decided;
      const kept = { sample: command.sample, code: command.code, excerpt: command.excerpt, answer };
      const resolution = await this.resolutions.add(work, {
        ...kept,
        because: decided.value,
        by: actor.personId,
        replaces: standing,
      });
      await work.announce<AnalysisEvent>({
        kind: 'DisagreementResolved',
        programme: sample.programme,
        sample: sample.id,
        resolution,
      });
      return accept(resolution);
    });
  }
}
