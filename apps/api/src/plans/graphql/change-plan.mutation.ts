import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { PlanId } from '@pathways/domain/plans';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { ChangePlanHandler } from '../application/change-plan.handler.js';
import { planChange, PlanChangeInput } from './plan-change.input.js';
import { PlanReader } from './plan-reader.js';
import { changeSentences } from './plan-sentences.js';
import { GroupingPlanType } from './plan.type.js';

@InputType()
class ChangePlanInput {
  @Field(() => ID, { description: 'The plan.' })
  planId: string;

  @Field(() => Int, { description: 'The version that the change was made on.' })
  expectedVersion: number;

  @Field(() => PlanChangeInput, { description: 'The change.' })
  change: PlanChangeInput;

  @Field(() => String, { nullable: true, description: 'Why, for the history of the plan.' })
  reason?: string | null;
}

@ObjectType()
export class ChangePlanPayload extends Payload {
  @Field(() => GroupingPlanType, { nullable: true, description: 'The plan as it stands after the change.' })
  plan?: GroupingPlanType | null;
}

const input = z.object({
  planId: idOf<PlanId>(),
  expectedVersion: z.number().int().min(0),
  change: planChange,
  reason: z.string().trim().max(500, 'at most 500 characters').nullish(),
});

@Resolver()
export class ChangePlanMutation {
  constructor(
    private readonly handler: ChangePlanHandler,
    private readonly reader: PlanReader,
  ) {}

  @Mutation(() => ChangePlanPayload, {
    description: 'Changes a plan by hand. Broken rules are shown as breaches; what can never be is refused.',
  })
  async changePlan(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: ChangePlanInput,
  ): Promise<ChangePlanPayload> {
    const { planId: plan, expectedVersion, change, reason } = checked(input, given);
    const result = await this.handler.handle(actor, {
      plan,
      expectedVersion,
      change,
      reason: reason || null,
    });
    const read = result.ok ? await this.reader.read(actor, result.value) : null;
    return answer(result, () => ({ plan: read }), changeSentences);
  }
}
