import type { LibraryPage, LibraryPractice, LibrarySearch } from '@pathways/domain/library';

export interface LibraryPageRequest {
  readonly search: LibrarySearch;
  readonly first: number;
  readonly after: string | null;
}

/** The one way from the database to the public. It takes no actor, because it reads nothing that needs one. */
export abstract class LibraryQueries {
  abstract page(request: LibraryPageRequest): Promise<LibraryPage>;
  /** The newest published version, or the one numbered; null when there is no such publication. */
  abstract practice(slug: string, number: number | null): Promise<LibraryPractice | null>;
}
