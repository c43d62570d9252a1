import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { DraftQueries } from '../application/draft.queries.js';
import { Draft } from './draft.type.js';

@Resolver()
export class DraftsResolver {
  constructor(private readonly queries: DraftQueries) {}

  @Query(() => [Draft], {
    nullable: true,
    description:
      'Your drafts in a room, from all of your devices, the newest first; at most 500. Null when the room is not yours to read.',
  })
  async myDrafts(
    @CurrentActor() actor: SignedIn,
    @Args('room', { type: () => ID }) room: string,
  ): Promise<readonly Draft[] | null> {
    return this.queries.mine(actor, checkedId<GroupId>('room', room));
  }
}
