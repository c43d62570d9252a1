import type { Contribution } from '@pathways/domain/discussions';
import type { SectionId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Where contributions stood before. */
export abstract class MoveStore {
  /** Keeps the contribution, with all replies below it, in its new section, and where it came from. */
  abstract keep(work: Work, moved: Contribution, from: SectionId): Promise<void>;
}
