import type { CodeWords } from '@pathways/domain/coding';
import type { CodeId, ContributionId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

interface TakenPlace {
  readonly contribution: ContributionId;
  readonly revision: number;
  readonly startsAt: number;
  readonly endsAt: number;
}

/** Codes, codings and notes of a research file. Codes are named by their ids in the file. */
export interface TakenFile {
  readonly codes: {
    /** Parents before what is below them; a parent is another of these, or a code that is here. */
    readonly add: readonly {
      readonly id: string;
      readonly words: CodeWords;
      readonly parent: string | null;
    }[];
    readonly known: Readonly<Record<string, CodeId>>;
  };
  readonly codings: readonly (TakenPlace & { readonly code: string })[];
  readonly notes: readonly {
    readonly id: string;
    readonly body: string;
    readonly about: TakenPlace | { readonly code: string };
  }[];
}

export interface TakenCount {
  readonly codes: number;
  readonly codings: number;
  readonly memos: number;
}

/** What a research file brings becomes codes, codings and memos of whoever imports it, under the rules for each. */
export abstract class ResearchFileIntake {
  /** All of it, in the caller's transaction; null when a rule says no to any of it, and then nothing is kept. */
  abstract take(
    work: Work,
    actor: SignedIn,
    programme: ProgrammeId,
    file: TakenFile,
  ): Promise<TakenCount | null>;
}
