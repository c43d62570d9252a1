import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { ActionQueries } from '../application/action.queries.js';
import { GroupAction } from './action.type.js';
import { CycleExchange, Idea } from './idea.type.js';

const group = (id: string) => checkedId<GroupId>('group', id);

@Resolver()
export class ActionResolver {
  constructor(private readonly queries: ActionQueries) {}

  @Query(() => [GroupAction], {
    description:
      'Your actions, and your schools’ where no person is named, of which something is expected: the next one due first.',
  })
  ownActions(@CurrentActor() actor: SignedIn) {
    return this.queries.own(actor);
  }

  @Query(() => [GroupAction], {
    nullable: true,
    description: 'What a group of yours agreed, what is expected still first. At most 200.',
  })
  actions(@CurrentActor() actor: SignedIn, @Args('group', { type: () => ID }) id: string) {
    return this.queries.ofGroup(actor, group(id));
  }

  @Query(() => [Idea], { nullable: true, description: 'The ideas of a group of yours.' })
  ideas(@CurrentActor() actor: SignedIn, @Args('group', { type: () => ID }) id: string) {
    return this.queries.ideas(actor, group(id));
  }

  @Query(() => CycleExchange, {
    nullable: true,
    description: 'What the cycle asks of a group of yours; null where no round has begun.',
  })
  cycleExchange(@CurrentActor() actor: SignedIn, @Args('group', { type: () => ID }) id: string) {
    return this.queries.exchange(actor, group(id));
  }

  @Query(() => [CycleExchange], { description: 'In your groups: where a cycle asks something of you.' })
  ownExchanges(@CurrentActor() actor: SignedIn) {
    return this.queries.ownExchanges(actor);
  }
}
