import type { ExcerptId, PracticeId } from '@pathways/domain/shared';

/** Which passages of schools are in something that leaves the product, as far as they may be quoted at this moment. */
export abstract class QuotedPassages {
  /** What the published versions of these practices quote. */
  abstract of(practices: readonly PracticeId[]): Promise<ExcerptId[]>;
  /** The same, of all practices where they are null, without what was noted under this label before. */
  abstract notNoted(practices: readonly PracticeId[] | null, label: string): Promise<ExcerptId[]>;
  abstract notNotedInArchive(archive: string, label: string): Promise<ExcerptId[]>;
}
