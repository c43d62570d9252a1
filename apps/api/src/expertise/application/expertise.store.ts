import type {
  Expertise,
  ExpertiseId,
  ExpertiseSettlement,
  Help,
  HelpAnswer,
  HelpCredit,
  HelpId,
  StandingExpertise,
  StandingHelp,
} from '@pathways/domain/expertise';
import type { PersonId, ProgrammeId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Who took an entry out of sight, and the schools of its programme today. */
export interface ExpertiseHiding {
  readonly hiddenBy: PersonId | null;
  readonly schools: readonly Urn[];
}

export abstract class ExpertiseStore {
  abstract takesPart(work: Work, programme: ProgrammeId, urn: Urn): Promise<boolean>;
  /** Held until the work ends. */
  abstract find(work: Work, id: ExpertiseId): Promise<StandingExpertise | null>;
  /** Enters it, or puts the words of one's own in the place of those that were there. */
  abstract keep(work: Work, expertise: Expertise): Promise<void>;
  abstract end(work: Work, id: ExpertiseId): Promise<void>;
  /** Null where there is no such entry, or its words are gone for ever. */
  abstract hiding(work: Work, id: ExpertiseId): Promise<ExpertiseHiding | null>;
  /** Only what is hidden can be removed. */
  abstract settle(work: Work, id: ExpertiseId, how: ExpertiseSettlement): Promise<void>;
  /** Held until the work ends. */
  abstract findHelp(work: Work, id: HelpId): Promise<StandingHelp | null>;
  /** False when this school came to it before and was not declined. */
  abstract seek(work: Work, help: Help): Promise<boolean>;
  abstract answer(work: Work, id: HelpId, answer: HelpAnswer): Promise<void>;
  abstract credit(work: Work, id: HelpId, credit: HelpCredit): Promise<void>;
}
