import type { LibraryPage, LibraryPractice } from './library.js';
import type { DialRule } from './rules.js';
import type { LibrarySchoolPage } from './search.js';

/** What every public page needs to know of the place where it is served. */
export interface PublicFrame {
  /** The address that people type, without a slash at its end. */
  readonly origin: string;
  readonly stylesheet: string;
  /** How the practice on this page is cited, as a sentence. */
  readonly citation?: string;
}

/** What the web app builds for the server to call: whole documents, without script. */
export interface PublicPages {
  readonly stylesheet: string;
  renderList(page: LibraryPage, frame: PublicFrame): string;
  renderPractice(practice: LibraryPractice, frame: PublicFrame): string;
  renderSchools(page: LibrarySchoolPage, frame: PublicFrame): string;
  renderRules(chosen: DialRule | null, frame: PublicFrame): string;
  renderMissing(frame: PublicFrame): string;
}
