import { Args, ID, Int, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { ContributionId, SignedIn } from '@pathways/domain/shared';
import type { Page } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { ContributionQueries } from '../application/room.queries.js';
import type { ContributionView, DiscussionView, RevisionView } from '../application/room.views.js';
import { Contribution, ContributionConnection, ContributionRevision } from './contribution.type.js';
import { Discussion } from './discussion.type.js';
import { keysetPage } from './room.resolver.js';

/** Long talk is read to its end: in as many pages as a cut line can bear, and no more. */
const contributionsAtMost = 200;

@Resolver(() => Discussion)
export class DiscussionResolver {
  constructor(private readonly queries: ContributionQueries) {}

  @ResolveField(() => ContributionConnection, {
    description: 'What was contributed, in the order in which it was posted, at most 200 a page.',
  })
  contributions(
    @Parent() discussion: DiscussionView,
    @Args('first', { type: () => Int, defaultValue: 50 }) first: number,
    @Args('after', { type: () => String, nullable: true }) after: string | null,
  ): Promise<Page<ContributionView>> {
    return this.queries.page(
      discussion.lens,
      discussion.id,
      keysetPage({ first, after }, contributionsAtMost),
    );
  }

  @Query(() => Contribution, {
    nullable: true,
    description: 'A contribution in a room that you may read, or null.',
  })
  contribution(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<ContributionView | null> {
    return this.queries.contribution(actor, checkedId<ContributionId>('id', id));
  }

  @Query(() => [ContributionRevision], {
    nullable: true,
    description:
      'Every revision of a contribution, the first one first; null for a stub and for what you may not read.',
  })
  contributionRevisions(
    @CurrentActor() actor: SignedIn,
    @Args('contribution', { type: () => ID }) id: string,
  ): Promise<RevisionView[] | null> {
    return this.queries.revisions(actor, checkedId<ContributionId>('contribution', id));
  }
}
