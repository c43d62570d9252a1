import { Args, ArgsType, Field, ID, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import type { SchoolAnswer } from '@pathways/domain/cycles';
import type { CycleId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { PageArgs } from '../../platform/graphql/connection.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, checkedId } from '../../platform/graphql/input.js';
import { CycleQueries } from '../application/cycle.queries.js';
import { AskedSchoolQueries } from '../application/cycle-invitation.views.js';
import { schoolAnswerNames } from './cycle.enums.js';
import { AskedSchool, CycleInvitationConnection } from './cycle-invitation.type.js';
import { CyclePage } from './cycle-page.type.js';
import { asAskedSchool, asCyclePage } from './cycle.shape.js';

@ArgsType()
class InvitationArgs extends PageArgs {
  @Field(() => schoolAnswerNames, { nullable: true, description: 'Only those who answered so.' })
  answer?: SchoolAnswer;

  @Field({ defaultValue: false, description: 'Only those whose mail came back.' })
  bouncedOnly: boolean;
}

const pageSize = z.object({ first: z.number().int().min(1).max(100) });

@Resolver(() => CyclePage)
export class CycleResolver {
  constructor(
    private readonly cycles: CycleQueries,
    private readonly asked: AskedSchoolQueries,
  ) {}

  @Query(() => CyclePage, { nullable: true, description: 'A cycle; null where it is not for the viewer.' })
  async cycle(
    @CurrentActor() actor: SignedIn,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<CyclePage | null> {
    const view = await this.cycles.page(actor, checkedId<CycleId>('id', id));
    return view && asCyclePage(actor, view);
  }

  /** On the public list: the secret in the link is the right to read. */
  @Query(() => AskedSchool, {
    nullable: true,
    description: 'What the school is asked whose link carries this token; null for any other text.',
  })
  async askedSchool(@Args('token') token: string): Promise<AskedSchool | null> {
    const view = await this.asked.byToken(token.slice(0, 200));
    return view && asAskedSchool(view);
  }

  @ResolveField(() => CycleInvitationConnection, {
    description: 'The schools that were asked into it, by name; empty for all but coordinators.',
  })
  async invitations(
    @CurrentActor() actor: SignedIn,
    @Parent() { view }: CyclePage,
    @Args() { first, after, answer, bouncedOnly }: InvitationArgs,
  ) {
    checked(pageSize, { first });
    const filter = { answer: answer ?? null, bouncedOnly };
    const page = await this.cycles.invitations(actor, view, filter, { first, after: after ?? null });
    return { ...page, nodes: page.nodes.map(node => ({ ...node })) };
  }
}
