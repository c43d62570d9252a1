import type { AttachmentId, FileMissing } from '@pathways/domain/attachments';
import type { Contribution, Discussion } from '@pathways/domain/discussions';
import type { Result } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** The files and pictures that a contribution's document names. */
export abstract class AttachedFiles {
  /** Those that are new in it. All of them may stand in it when they are its author's own, in this room, in no other contribution. Held until the end. */
  abstract check(
    work: Work,
    contribution: Contribution,
    discussion: Discussion,
  ): Promise<Result<readonly AttachmentId[], FileMissing>>;
  /** They are the contribution's now, and this wording names them. */
  abstract keep(work: Work, contribution: Contribution): Promise<void>;
}
