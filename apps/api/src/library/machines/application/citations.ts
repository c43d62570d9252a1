import type { LibraryPractice } from '@pathways/domain/library';

export const citationKinds = ['bib', 'ris', 'csl.json'] as const;
export type CitationKind = (typeof citationKinds)[number];

/** How a practice is cited: as a sentence, and in the forms that reference managers read. */
export abstract class Citations {
  abstract text(practice: LibraryPractice): string;
  /** Null for what was never published. */
  abstract file(practice: LibraryPractice, kind: CitationKind): string | null;
}
