import type { Work } from '../../../platform/unit-of-work.js';

export interface KeptArchive {
  readonly id: string;
  readonly madeAt: Date;
  readonly size: number;
  readonly digest: string;
}

/** What an archive shows that may be taken back. */
export interface ShownWords {
  readonly practices: readonly string[];
  readonly excerpts: readonly string[];
  /** Beside each excerpt, the use that its school agreed to. */
  readonly purposes: readonly string[];
}

export abstract class ArchiveStore {
  /** Published practices and all passages that they quote under a consent in force at this moment. */
  abstract shownNow(work: Work): Promise<ShownWords>;
  /** The one archive there is; those before it are forgotten. Answers their ids. */
  abstract replace(work: Work, archive: KeptArchive, shown: ShownWords): Promise<string[]>;
}

export abstract class ArchiveQueries {
  /** `stands` while all that the archive shows may still be shown, words of tries included: none was hidden, reworded or taken back since. Null when none was made yet. */
  abstract newest(): Promise<(KeptArchive & { readonly stands: boolean }) | null>;
}
