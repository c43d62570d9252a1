import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { GrantId, HandOverRefusal } from '@pathways/domain/people';
import type { PersonId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { HandOverHandler } from '../application/hand-over.handler.js';

const NotASchoolRole = refusalType('NotASchoolRole', 'The role does not hold at a school.');
const HandedToOneself = refusalType('HandedToOneself', 'The leaver and the successor are one person.');
const NotOfTheSchool = refusalType('NotOfTheSchool', 'The successor does not act for the school.');

@InputType()
class HandOverInput {
  @Field(() => ID, { description: 'The grant of the person who leaves.' })
  grantId: string;

  @Field(() => ID, { description: 'The person of the same school who takes their place.' })
  successorId: string;
}

@ObjectType()
class HandOverPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The grant that no longer holds.' })
  endedId?: string;
}

const input = z.object({
  grantId: z.uuid('This is not the id of a grant.'),
  successorId: z.uuid('This is not the id of a person.'),
});

const sentences: Sentences<HandOverRefusal | { readonly kind: 'NoSuchGrant' }> = {
  NoSuchGrant: () => notFound('role'),
  // The same answer: what others hold is not for everybody to find out.
  NotYoursToEnd: () => notFound('role'),
  NotASchoolRole: () => new NotASchoolRole('Only roles at a school are handed over. End this one instead.'),
  HandedToOneself: () => new HandedToOneself('Choose somebody else of the school.'),
  NotOfTheSchool: () => new NotOfTheSchool('Add this person to the school first, then hand over.'),
};

@Resolver()
export class HandOverMutation {
  constructor(private readonly handler: HandOverHandler) {}

  @Mutation(() => HandOverPayload, {
    description:
      'Ends a role at a school and lets a colleague take its place, with the higher role of both and the open actions.',
  })
  async handOver(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: HandOverInput,
  ): Promise<HandOverPayload> {
    const { grantId, successorId } = checked(input, given);
    const result = await this.handler.run(actor, grantId as GrantId, successorId as PersonId);
    return answer(result, held => ({ endedId: held.id }), sentences);
  }
}
