import type {
  EntryAddress,
  Framework,
  FrameworkEntry,
  FrameworkKeeping,
  ImportLine,
} from '@pathways/domain/frameworks';
import type { Work } from '../../platform/unit-of-work.js';

/** A framework as it was imported last, with all entries that its document has today. */
export interface HeldFramework {
  readonly document: unknown;
  readonly entries: readonly Pick<FrameworkEntry, 'path' | 'kind' | 'words' | 'facts'>[];
}

export interface NewImport {
  readonly framework: string | null;
  readonly outcome: 'new' | 'changed' | 'unchanged' | 'refused';
  readonly because: string;
  readonly lines: readonly ImportLine[];
}

/** An entry that somebody points at. */
export interface HeldEntry extends EntryAddress {
  readonly isCurrent: boolean;
  readonly keeping: FrameworkKeeping;
}

export abstract class FrameworkStore {
  /** Held until the work ends; null where it is new. */
  abstract find(work: Work, id: string): Promise<HeldFramework | null>;
  /** Puts the framework in the place of its former self. Entries are matched by path; what is gone stays, without a place. */
  abstract replace(work: Work, framework: Framework, document: unknown): Promise<void>;
  /** Under the name of whose work it is; the command line is nobody. */
  abstract addImport(work: Work, made: NewImport): Promise<void>;
  /** False where there is no such framework, authority or programme. */
  abstract keep(work: Work, id: string, keeping: FrameworkKeeping): Promise<boolean>;
  abstract entry(work: Work, at: EntryAddress): Promise<HeldEntry | null>;
}
