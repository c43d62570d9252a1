import type { DialRule, LibraryPage, LibraryPractice, LibrarySchoolPage } from '@pathways/domain/library';

/** Public pages as whole HTML documents. */
export abstract class LibraryPages {
  abstract readonly stylesheet: { readonly fileName: string; readonly text: string };
  abstract list(page: LibraryPage): string;
  abstract practice(practice: LibraryPractice): string;
  abstract schools(page: LibrarySchoolPage): string;
  abstract rules(chosen: DialRule | null): string;
  abstract missing(): string;
}
