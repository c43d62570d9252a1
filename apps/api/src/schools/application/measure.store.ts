import type { AcademicYear, PublishedMeasure } from '@pathways/domain/schools';
import type { Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export type MeasureStatus = 'provisional' | 'final';

export interface MeasureToKeep extends PublishedMeasure {
  readonly urn: Urn;
  readonly academicYear: AcademicYear;
  readonly source: string;
  readonly status: MeasureStatus;
}

/** A figure that was new (`before` is null) or reads differently from before. */
export interface KeptMeasure {
  readonly urn: Urn;
  readonly code: string;
  readonly before: string | null;
  readonly after: string;
}

export abstract class MeasureStore {
  abstract keepDefinitions(work: Work): Promise<void>;
  /** Answers what was new or changed; what was there already is not written again. */
  abstract keepMeasures(work: Work, measures: readonly MeasureToKeep[]): Promise<readonly KeptMeasure[]>;
}
