import type { EntryAddress, EntryLink, TagKind, TagSubject } from '@pathways/domain/frameworks';
import type { PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface HeldTag {
  readonly id: string;
  readonly at: EntryAddress;
  readonly subject: TagSubject | null;
}

export abstract class TagStore {
  /** What would be tagged, with whose it is; null where there is none. */
  abstract subject(work: Work, kind: TagKind, id: string): Promise<TagSubject | null>;
  /** The tag that says so today. */
  abstract standing(work: Work, at: EntryAddress, subject: TagSubject): Promise<string | null>;
  /** Answers its id. */
  abstract add(work: Work, at: EntryAddress, subject: TagSubject, by: PersonId): Promise<string>;
  /** Null where it was removed before. */
  abstract find(work: Work, id: string): Promise<HeldTag | null>;
  abstract remove(work: Work, id: string, by: PersonId): Promise<void>;
}

export abstract class EntryLinkStore {
  /** Ends in the order in which links are kept. */
  abstract areLinked(work: Work, one: EntryAddress, other: EntryAddress): Promise<boolean>;
  /** Answers its id. */
  abstract add(work: Work, link: EntryLink, by: PersonId): Promise<string>;
  /** Its two ends; null where it does not stand. */
  abstract find(work: Work, id: string): Promise<Pick<EntryLink, 'one' | 'other'> | null>;
  abstract remove(work: Work, id: string, by: PersonId): Promise<void>;
}
