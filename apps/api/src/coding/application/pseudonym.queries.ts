import type { ProgrammeId, Urn } from '@pathways/domain/shared';

/** What a school is called for those who may not know its name; without a school, whose words they are instead. */
export type Pseudonyms = (urn: Urn | null) => string;

export abstract class PseudonymQueries {
  abstract of(programme: ProgrammeId): Promise<Pseudonyms>;
  /** The school behind a pseudonym of the programme. For handlers: its answer is never shown to a researcher. */
  abstract schoolCalled(programme: ProgrammeId, pseudonym: string): Promise<Urn | null>;
  /** All pseudonyms of the programme, in their order. */
  abstract all(programme: ProgrammeId): Promise<string[]>;
}
