import type { LibraryPage, LibraryPractice } from '@pathways/domain/library';

/** Public pages as whole HTML documents. */
export abstract class LibraryPages {
  abstract readonly stylesheet: { readonly fileName: string; readonly text: string };
  abstract list(page: LibraryPage): string;
  abstract practice(practice: LibraryPractice): string;
  abstract missing(): string;
}
