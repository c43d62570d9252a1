import type { LinkId, PracticeLink } from '@pathways/domain/practices';
import type { PersonId, PracticeId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export abstract class LinkStore {
  /** The practice that has this address in the library. */
  abstract practiceAt(work: Work, slug: string): Promise<PracticeId | null>;
  /** The same bearing between the same practices stands once; a second link gives the first a new reason. */
  abstract add(work: Work, link: PracticeLink, by: PersonId): Promise<LinkId>;
  /** Null where no such link stands; else the practice that was spoken of. */
  abstract end(work: Work, link: LinkId, by: PersonId): Promise<PracticeId | null>;
}
