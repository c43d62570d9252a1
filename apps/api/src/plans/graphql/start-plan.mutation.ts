import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { StartPlanRefusal } from '@pathways/domain/plans';
import type { RunId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { StartPlanHandler } from '../application/start-plan.handler.js';

const RunNotFinished = refusalType('RunNotFinished', 'Only what a finished run proposes can be planned.');
const NotTrios = refusalType('NotTrios', 'Families and pairs are not changed by hand.');

@InputType()
class StartPlanInput {
  @Field(() => ID, { description: 'The finished run.' })
  runId: string;

  @Field({ description: 'What the plan will be called.' })
  name: string;
}

@ObjectType()
class StartPlanPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The plan that was started.' })
  planId?: string;
}

const input = z.object({
  runId: idOf<RunId>(),
  name: z.string().trim().min(2, 'Give the plan a name.').max(80, 'At most 80 characters.'),
});

const sentences: Sentences<StartPlanRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('run'),
  NotYours: () => notFound('run'),
  RunNotFinished: () =>
    new RunNotFinished('This run has not finished. Wait for its end, then start the plan.'),
  NotTrios: () => new NotTrios('Only trios and quartets can be planned by hand so far.'),
};

@Resolver()
export class StartPlanMutation {
  constructor(private readonly handler: StartPlanHandler) {}

  @Mutation(() => StartPlanPayload, {
    description: 'Copies what a finished run proposes into a plan, to be changed by hand.',
  })
  async startPlan(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: StartPlanInput,
  ): Promise<StartPlanPayload> {
    const { runId, name } = checked(input, given);
    return answer(await this.handler.handle(actor, runId, name), planId => ({ planId }), sentences);
  }
}
