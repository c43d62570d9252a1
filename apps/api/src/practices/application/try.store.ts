import type { TryFacts, TryId, TryReport, TryWords } from '@pathways/domain/practices';
import type { PersonId, PracticeId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface KeptTry {
  readonly id: TryId;
  readonly isNew: boolean;
}

export abstract class TryStore {
  abstract schoolName(work: Work, urn: Urn): Promise<string | null>;
  /** The same client id of the same person is the same try. */
  abstract add(
    work: Work,
    practice: PracticeId,
    report: TryReport,
    sent: { readonly by: PersonId; readonly clientId: string },
  ): Promise<KeptTry>;
  /** Locked until the work ends. */
  abstract hold(work: Work, id: TryId): Promise<TryFacts | null>;
  abstract revise(work: Work, id: TryId, said: TryWords): Promise<void>;
  abstract withdraw(work: Work, id: TryId): Promise<void>;
  /** One try for each school that said it tried the practice. */
  abstract latestOfEachSchool(work: Work, practice: PracticeId): Promise<TryId[]>;
}
