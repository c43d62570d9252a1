import type { Brand, PersonId, ProgrammeId } from '../shared/index.js';

export type SampleId = Brand<'Sample'>;
export type ResolutionId = Brand<'Resolution'>;
export type ThemeId = Brand<'Theme'>;

/** Somebody who codes a sample set; `finishedAt` is null until they say that they are done. */
export interface SampleCoder {
  readonly person: PersonId;
  readonly finishedAt: Date | null;
}

/** A sample set: contributions that two or more coders code without seeing each other's codings of them. */
export interface SampleFacts {
  readonly id: SampleId;
  readonly programme: ProgrammeId;
  readonly lead: PersonId;
  readonly coders: readonly SampleCoder[];
  /** When the comparison opened; null while the set is coded blind. Codings of that moment are what is compared. */
  readonly openedAt: Date | null;
}

export const sampleLimits = { name: 80, reason: 500, contributions: 200, coders: 6 } as const;
