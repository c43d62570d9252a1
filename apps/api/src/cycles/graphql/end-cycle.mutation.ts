import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { CycleId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { EndCycleHandler } from '../application/end-cycle.handler.js';
import { endSentences } from './cycle-sentences.js';

@InputType()
class EndCycleInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId: string;

  @Field({ description: 'What it came to, in at most 4,000 characters.' })
  outcome: string;
}

@ObjectType()
class EndCyclePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The cycle.' })
  cycleId?: string;
}

const input = z.object({ cycleId: idOf<CycleId>(), outcome: z.string().max(20_000) });

@Resolver()
export class EndCycleMutation {
  constructor(private readonly handler: EndCycleHandler) {}

  @Mutation(() => EndCyclePayload, {
    description: 'Ends a cycle with its outcome, today at the latest; again, to put the outcome better.',
  })
  async endCycle(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: EndCycleInput,
  ): Promise<EndCyclePayload> {
    const { cycleId, outcome } = checked(input, given);
    const result = await this.handler.handle(actor, cycleId, outcome);
    return answer(result, ({ id }) => ({ cycleId: id }), endSentences);
  }
}
