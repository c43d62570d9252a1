import { Args, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { PlanId } from '@pathways/domain/plans';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { cursorOf, PageArgs, pageOf, readCursor } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, checkedId } from '../../platform/graphql/input.js';
import { OfferQueries } from '../application/offer.queries.js';
import { readinessNames, type Readiness } from './offer.enums.js';
import { asGroup, asRelease, inOrder, readinessOf } from './plan-release.shape.js';
import { GroupToReleaseConnection, PlanRelease } from './plan-release.type.js';

const pageSize = z.object({ first: z.number().int().min(1).max(100) });

@Resolver(() => PlanRelease)
export class PlanReleaseResolver {
  constructor(private readonly offers: OfferQueries) {}

  @Query(() => PlanRelease, {
    nullable: true,
    description:
      'A plan against what stands now, and the answers of its schools; null where it is not for the viewer.',
  })
  async planRelease(
    @CurrentActor() actor: SignedIn,
    @Args('planId', { type: () => ID }) planId: string,
  ): Promise<PlanRelease | null> {
    const view = await this.offers.release(actor, checkedId<PlanId>('planId', planId));
    return view && asRelease(actor, view);
  }

  @ResolveField(() => GroupToReleaseConnection, {
    description: 'Its groups: those that need somebody first.',
  })
  groups(
    @Parent() { view }: PlanRelease,
    @Args() { first, after }: PageArgs,
    @Args('readiness', { type: () => readinessNames, nullable: true }) readiness?: Readiness,
  ) {
    checked(pageSize, { first });
    const all = inOrder(view).filter(diff => !readiness || readinessOf(diff, view) === readiness);
    const last = after ? String(readCursor(after, 1)[0]) : null;
    const from = last === null ? 0 : 1 + all.findIndex(({ group }) => group.id === last);
    const page = pageOf([...all.slice(from, from + first + 1)], first, ({ group }) => cursorOf(group.id));
    return { ...page, nodes: page.nodes.map(diff => asGroup(diff, view)), totalCount: all.length };
  }
}
