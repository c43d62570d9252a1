import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { AcceptCharterRefusal } from '@pathways/domain/charter';
import type { GroupId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { AcceptCharterHandler } from '../application/accept-charter.handler.js';

const GroupEnded = refusalType('GroupEnded', 'The group has ended.');
const CharterMovedOn = refusalType('CharterMovedOn', 'The charter is another by now.');

@InputType()
class AcceptCharterInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field({ description: 'The school for which it is accepted.' })
  urn: string;

  @Field(() => Int, { description: 'The number that was read: of the charter in force, or of the change.' })
  number: number;
}

@ObjectType()
class AcceptCharterPayload extends Payload {
  @Field({ description: 'Whether the school has accepted.' })
  isAccepted: boolean = false;

  @Field({ description: 'Whether it was the last yes, so that the change holds from now on.' })
  isAdopted: boolean = false;
}

const input = z.object({
  groupId: idOf<GroupId>(),
  urn: z.string().regex(/^\d{6}$/, 'a URN has six digits'),
  number: z.number().int().min(1),
});

const sentences: Sentences<AcceptCharterRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('group'),
  NotYours: () => notAllowed('A leader or deputy of the school accepts the charter for it.'),
  GroupEnded: () => new GroupEnded('This group has ended; nothing is to be accepted any more.'),
  CharterMovedOn: ({ number }) =>
    new CharterMovedOn(`Charter no. ${number} holds by now. Read it on this page, then accept it.`),
};

@Resolver()
export class AcceptCharterMutation {
  constructor(private readonly handler: AcceptCharterHandler) {}

  @Mutation(() => AcceptCharterPayload, {
    description: 'Accepts a charter, or the change of it, for a school.',
  })
  async acceptCharter(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: AcceptCharterInput,
  ): Promise<AcceptCharterPayload> {
    const { groupId, urn, number } = checked(input, given);
    const result = await this.handler.handle(actor, groupId, { urn: urn as Urn, number });
    const isAdopted = result.ok && result.value.adopts;
    return { isAccepted: result.ok, isAdopted, ...answer(result, () => ({}), sentences) };
  }
}
