import type { MatterKind, NoticePlace } from '@pathways/domain/attention';
import type { GrantId } from '@pathways/domain/people';
import type { PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Something that waits for certain people, as it stands now. */
export interface Matter {
  readonly by: PersonId | null;
  readonly to: readonly PersonId[];
  readonly place: NoticePlace;
}

export abstract class MatterStore {
  /** Null once nothing is to be done about it. */
  abstract find(work: Work, kind: MatterKind, subject: string): Promise<Matter | null>;
  /** Subjects of what is still told about a school at which this right holds. */
  abstract toldOfSchool(work: Work, kind: MatterKind, grant: GrantId): Promise<readonly string[]>;
}
