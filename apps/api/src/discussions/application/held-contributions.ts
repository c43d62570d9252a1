import { Injectable } from '@nestjs/common';
import type { Contribution } from '@pathways/domain/discussions';
import type { ContributionId, DiscussionId, GroupId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';
import { ContributionStore } from './contribution.store.js';
import { DiscussionStore } from './discussion.store.js';

/** For other slices that decide about a contribution: it is held, changed and kept as the verbs here do it. */
@Injectable()
export class HeldContributions {
  constructor(
    private readonly discussions: DiscussionStore,
    private readonly contributions: ContributionStore,
  ) {}

  discussionOf(work: Work, id: ContributionId): Promise<DiscussionId | null> {
    return this.contributions.discussionOf(work, id);
  }

  groupOf(work: Work, discussion: DiscussionId): Promise<GroupId | null> {
    return this.discussions.groupOf(work, discussion);
  }

  holdOpen(work: Work, discussion: DiscussionId): ReturnType<DiscussionStore['holdOpen']> {
    return this.discussions.holdOpen(work, discussion);
  }

  hold(work: Work, id: ContributionId): Promise<Contribution> {
    return this.contributions.hold(work, id);
  }

  keep(work: Work, contribution: Contribution): Promise<void> {
    return this.contributions.keep(work, contribution);
  }

  revise(work: Work, contribution: Contribution): Promise<void> {
    return this.contributions.revise(work, contribution);
  }
}
