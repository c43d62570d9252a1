import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { CharterQueries } from '../application/charter.queries.js';
import { asGroupCharter } from './charter.shape.js';
import { GroupCharter } from './charter.type.js';

@Resolver()
export class CharterResolver {
  constructor(private readonly charters: CharterQueries) {}

  @Query(() => GroupCharter, {
    nullable: true,
    description: 'A group’s charter; null where it is not for the viewer.',
  })
  async groupCharter(
    @CurrentActor() actor: SignedIn,
    @Args('groupId', { type: () => ID }) groupId: string,
  ): Promise<GroupCharter | null> {
    const view = await this.charters.ofGroup(actor, checkedId<GroupId>('groupId', groupId));
    return view && asGroupCharter(view);
  }
}
