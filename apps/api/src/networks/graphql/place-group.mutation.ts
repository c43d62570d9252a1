import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { PlaceUnderRefusal } from '@pathways/domain/networks';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { PlaceGroupHandler } from '../application/place-group.handler.js';
import { parentNotWider } from './parent-not-wider.js';

const GroupEnded = refusalType('GroupEnded', 'The group has ended.');

@InputType()
class PlaceGroupInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => ID, { nullable: true, description: 'The wider group; nothing: to none.' })
  parentId?: string | null;
}

@ObjectType()
class PlaceGroupPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The group.' })
  groupId?: string;
}

const input = z.object({ groupId: idOf<GroupId>(), parentId: idOf<GroupId>().nullish() });

const sentences: Sentences<PlaceUnderRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('group'),
  NotYours: () => notAllowed('Only a coordinator of the programme says what a group belongs to.'),
  GroupEnded: () => new GroupEnded('This group has ended.'),
  ParentNotWider: parentNotWider,
};

@Resolver()
export class PlaceGroupMutation {
  constructor(private readonly handler: PlaceGroupHandler) {}

  @Mutation(() => PlaceGroupPayload, { description: 'Says which wider group a group belongs to.' })
  async placeGroup(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: PlaceGroupInput,
  ): Promise<PlaceGroupPayload> {
    const { groupId, parentId } = checked(input, given);
    const result = await this.handler.handle(actor, groupId, parentId ?? null);
    return answer(result, id => ({ groupId: id }), sentences);
  }
}
