import type { AdmissibleSchool, Cycle, LeavingSchool, Programme } from '@pathways/domain/programmes';
import type { PromptSheetVersionId } from '@pathways/domain/prompts';
import type { ProgrammeId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export abstract class ProgrammeStore {
  /** The programme, its row held until the work ends. */
  abstract find(work: Work, id: ProgrammeId): Promise<Programme | null>;
  abstract slugIsTaken(work: Work, slug: string): Promise<boolean>;
  abstract add(work: Work, programme: Programme): Promise<void>;
  abstract schools(work: Work, urns: readonly Urn[]): Promise<AdmissibleSchool[]>;
  abstract leaving(work: Work, programme: ProgrammeId, urn: Urn): Promise<LeavingSchool>;
  abstract leave(work: Work, programme: ProgrammeId, urn: Urn): Promise<void>;
  /** Schools that are in already stay as they are. Answers how many came in. */
  abstract admit(work: Work, programme: ProgrammeId, urns: readonly Urn[]): Promise<number>;
  abstract programmeOfSheet(work: Work, version: PromptSheetVersionId): Promise<ProgrammeId | null>;
  abstract addCycle(work: Work, cycle: Cycle): Promise<void>;
}
