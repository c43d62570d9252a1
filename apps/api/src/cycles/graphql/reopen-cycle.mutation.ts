import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { CycleId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { ReopenCycleHandler } from '../application/reopen-cycle.handler.js';
import { reopenSentences } from './cycle-sentences.js';

@InputType()
class ReopenCycleInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId: string;

  @Field({ description: 'Why, in at most 1,000 characters. It stands on the page of the cycle.' })
  because: string;

  @Field({ description: 'Its last day from now on: today at the earliest.' })
  endsOn: string;
}

@ObjectType()
class ReopenCyclePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The cycle.' })
  cycleId?: string;
}

const input = z.object({
  cycleId: idOf<CycleId>(),
  because: z.string().max(20_000),
  endsOn: z.iso.date('write a day as 2027-09-06'),
});

@Resolver()
export class ReopenCycleMutation {
  constructor(private readonly handler: ReopenCycleHandler) {}

  @Mutation(() => ReopenCyclePayload, {
    description: 'Lets a cycle that was ended run again, with a reason; its outcome goes into its history.',
  })
  async reopenCycle(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: ReopenCycleInput,
  ): Promise<ReopenCyclePayload> {
    const { cycleId, ...wish } = checked(input, given);
    const result = await this.handler.handle(actor, cycleId, wish);
    return answer(result, ({ cycle }) => ({ cycleId: cycle.id }), reopenSentences);
  }
}
