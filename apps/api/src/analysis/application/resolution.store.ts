import type { Answer, ResolutionId, SampleId } from '@pathways/domain/analysis';
import type { CodeId, ExcerptId, PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Words and a code on which the coders of a set may differ. */
export interface DisputedPlace {
  readonly sample: SampleId;
  readonly code: CodeId;
  readonly excerpt: ExcerptId;
}

export interface NewResolution extends DisputedPlace {
  readonly answer: Answer;
  readonly because: string;
  readonly by: PersonId;
  readonly replaces: ResolutionId | null;
}

export abstract class ResolutionStore {
  /** Whether the coders differ there, and the resolution that stands. The sample is held by the caller. */
  abstract find(
    work: Work,
    place: DisputedPlace,
  ): Promise<{ readonly differs: boolean; readonly standing: ResolutionId | null }>;
  abstract add(work: Work, resolution: NewResolution): Promise<ResolutionId>;
}
