import type { ProgrammeId, Urn } from '@pathways/domain/shared';

/** What a school is called for those who may not know its name; without a school, whose words they are instead. */
export type Pseudonyms = (urn: Urn | null) => string;

export abstract class PseudonymQueries {
  abstract of(programme: ProgrammeId): Promise<Pseudonyms>;
}
