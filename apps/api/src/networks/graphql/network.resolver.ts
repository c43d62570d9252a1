import { Args, Field, ID, Int, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { GroupKind } from '@pathways/domain/groups';
import type { SignedIn } from '@pathways/domain/shared';
import { groupKinds } from '../../groups/group.enums.js';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { NetworkQueries } from '../application/network.queries.js';

@ObjectType({ description: 'A pair, trio or quartet that belongs to a wider group.' })
class PlacedGroup {
  @Field(() => ID, { description: 'The group.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => groupKinds, { description: 'Pair, trio or quartet.' })
  kind: GroupKind;
}

@ObjectType({ description: 'A family, locality, strand or steering group, and what belongs to it.' })
class Network {
  @Field(() => ID, { description: 'The group.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => groupKinds, { description: 'Family, locality, strand or steering group.' })
  kind: GroupKind;

  @Field(() => ID, { nullable: true, description: 'The wider group that it belongs to.' })
  parentId: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  purpose: string | null;

  @Field(() => String, { nullable: true, description: 'The authority that leads it.' })
  lead: string | null;

  @Field({ description: 'Its cycle.' })
  cycleName: string;

  @Field(() => Int, { description: 'Schools in it.' })
  schoolCount: number;

  @Field(() => [PlacedGroup], { description: 'The first forty groups that belong to it.' })
  groups: PlacedGroup[];

  @Field(() => Int, { description: 'How many there are.' })
  groupCount: number;
}

@Resolver()
export class NetworkResolver {
  constructor(private readonly queries: NetworkQueries) {}

  @Query(() => [Network], {
    nullable: true,
    description: 'The wider groups of a programme, by name; null where it is not for the viewer.',
  })
  async networks(
    @CurrentActor() actor: SignedIn,
    @Args('programmeId', { type: () => ID }) programmeId: string,
  ): Promise<Network[] | null> {
    const views = await this.queries.ofProgramme(actor, checkedId('programmeId', programmeId));
    return (
      views?.map(({ parent, groups, ...view }) => ({ ...view, parentId: parent, groups: [...groups] })) ??
      null
    );
  }
}
