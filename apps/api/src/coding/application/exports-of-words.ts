import type { ExcerptId, PersonId, ProgrammeId } from '@pathways/domain/shared';

/** A copy of schools' words that leaves the product. */
export interface TakenWords {
  readonly kind: 'research file' | 'archive' | 'feed' | 'mail';
  /** What it was, in words that a head understands: "Excerpts as a spreadsheet". */
  readonly label: string;
  readonly programme: ProgrammeId | null;
  /** Null where no one person took it. */
  readonly takenBy: PersonId | null;
  readonly excerpts: readonly ExcerptId[];
}

/**
 * Every way out of schools' words notes here what it hands over before it does, so that a school that takes its words
 * back is told which copies exist. Nothing is noted where no excerpt is in it.
 */
export abstract class ExportsOfWords {
  abstract record(taken: TakenWords): Promise<void>;
}
