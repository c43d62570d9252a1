import type { Figure } from '@pathways/domain/reporting';
import type { Actor, CycleId, ProgrammeId } from '@pathways/domain/shared';

/** The cycle that figures are of, as a report names it. */
export interface CycleOfFigures {
  readonly cycle: CycleId;
  readonly name: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** What it is for; empty where nobody wrote it down. */
  readonly aims: string;
  /** What it came to, in the coordinators’ words; null until they end it. */
  readonly outcome: string | null;
  readonly programme: ProgrammeId;
  readonly programmeName: string;
  readonly programmeSlug: string;
  readonly isFictional: boolean;
  /** The cycle that comes after it. */
  readonly next: { readonly name: string; readonly startsOn: string } | null;
}

export interface CycleFigures {
  readonly of: CycleOfFigures;
  readonly countedAt: Date;
  /** The day before which all that is under the rule for small numbers happened, YYYY-MM-DD. */
  readonly before: string;
  readonly figures: readonly Figure[];
}

export abstract class FigureQueries {
  /** All figures, counted at one moment. Null where they are not for the actor. */
  abstract ofCycle(actor: Actor, cycle: CycleId): Promise<CycleFigures | null>;
}
