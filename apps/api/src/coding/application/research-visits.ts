import type { GroupId, PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export abstract class ResearchVisits {
  /** Notes that the researcher reads the room now. True when they had never been there. */
  abstract note(work: Work, group: GroupId, researcher: PersonId): Promise<boolean>;
}
