import type { PersonId, ProgrammeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import type { HiddenKind, HiddenPlace } from './hidden-words.queries.js';

/** Hidden words where they stand, without a word of them. */
export interface HiddenLine extends HiddenPlace {
  readonly id: string;
  readonly kind: HiddenKind;
  readonly programmeId: ProgrammeId;
  readonly hiderId: PersonId | null;
  readonly keptAt: Date | null;
}

export abstract class HiddenWordsStore {
  /** Null where nothing is hidden at this place. */
  abstract find(work: Work, place: string): Promise<HiddenLine | null>;
  /** Holds for the hiding as it stands: shown and hidden anew, words wait for a decision again. A repeat changes nothing. */
  abstract keep(work: Work, place: string, because: string): Promise<void>;
  /** Kept hidden since before that moment; at most 500. */
  abstract keptSince(work: Work, before: Date): Promise<HiddenLine[]>;
}
