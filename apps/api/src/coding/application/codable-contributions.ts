import type { CodableContribution } from '@pathways/domain/coding';
import type { ContributionId, GroupId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Contributions as coding sees them: it reads them, and closes them to research. The group is asked for first, since it is locked before its contributions. */
export abstract class CodableContributions {
  abstract groupOf(work: Work, contribution: ContributionId): Promise<GroupId | null>;
  /** Held against edits until the work ends. */
  abstract hold(work: Work, contribution: ContributionId): Promise<CodableContribution | null>;
  /** Held against everything else until the work ends. */
  abstract holdAlone(work: Work, contribution: ContributionId): Promise<CodableContribution | null>;
  abstract closeToResearch(work: Work, contribution: ContributionId): Promise<void>;
}
