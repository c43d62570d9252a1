import type { CodeId, CycleId, PersonId, ProgrammeId } from '../shared/index.js';
import type { ResolutionId, SampleId, ThemeId } from './analysis.js';

interface OfSample {
  readonly programme: ProgrammeId;
  readonly sample: SampleId;
}

export interface SampleStarted extends OfSample {
  readonly kind: 'SampleStarted';
}

export interface CoderFinished extends OfSample {
  readonly kind: 'CoderFinished';
  readonly coder: PersonId;
}

export interface ComparisonOpened extends OfSample {
  readonly kind: 'ComparisonOpened';
}

export interface DisagreementResolved extends OfSample {
  readonly kind: 'DisagreementResolved';
  readonly resolution: ResolutionId;
}

export interface ThemeFound {
  readonly kind: 'ThemeFound';
  readonly programme: ProgrammeId;
  readonly theme: ThemeId;
  readonly code: CodeId;
  readonly cycle: CycleId;
}

export interface IntroductionSuggested {
  readonly kind: 'IntroductionSuggested';
  readonly programme: ProgrammeId;
  readonly theme: ThemeId;
}

export type AnalysisEvent =
  | SampleStarted
  | CoderFinished
  | ComparisonOpened
  | DisagreementResolved
  | ThemeFound
  | IntroductionSuggested;
