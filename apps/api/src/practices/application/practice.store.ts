import type { PracticeFacts, PracticeState, VersionFacts } from '@pathways/domain/practices';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { PersonId, PracticeId, ProgrammeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** A practice with its newest version, which is the only one that can still change. */
export interface HeldPractice {
  readonly practice: PracticeFacts;
  readonly version: VersionFacts;
}

export interface NewPractice {
  readonly programme: ProgrammeId;
  readonly title: string;
  readonly phase: SchoolPhase;
  readonly writtenBy: PersonId;
}

export abstract class PracticeStore {
  /** Locked until the work ends. */
  abstract hold(work: Work, practice: PracticeId): Promise<HeldPractice | null>;
  abstract stateOf(work: Work, practice: PracticeId): Promise<PracticeState | null>;
  /** With its first version, under an address of its own. */
  abstract add(work: Work, practice: NewPractice): Promise<HeldPractice>;
  abstract become(work: Work, practice: PracticeId, state: PracticeState): Promise<void>;
  abstract withdraw(
    work: Work,
    practice: PracticeId,
    by: PersonId,
    withdrawal: { readonly reason: string; readonly successor: PracticeId | null },
  ): Promise<void>;
}
