import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { PlanId } from '@pathways/domain/plans';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { RemindSchoolsHandler } from '../application/remind-schools.handler.js';
import { remindSentences } from './release-sentences.js';

@InputType()
class RemindSchoolsInput {
  @Field(() => ID, { description: 'The plan.' })
  planId: string;
}

@ObjectType()
class RemindSchoolsPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'How many schools were written to.' })
  remindedCount?: number;
}

@Resolver()
export class RemindSchoolsMutation {
  constructor(private readonly handler: RemindSchoolsHandler) {}

  @Mutation(() => RemindSchoolsPayload, {
    description: 'Writes to every school that was asked a day ago or longer and has not answered.',
  })
  async remindSchools(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: RemindSchoolsInput,
  ): Promise<RemindSchoolsPayload> {
    const { planId } = checked(z.object({ planId: idOf<PlanId>() }), given);
    const result = await this.handler.handle(actor, planId);
    return answer(result, remindedCount => ({ remindedCount }), remindSentences);
  }
}
