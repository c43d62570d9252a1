import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { PlanId } from '@pathways/domain/plans';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { TurnPlanStepHandler, type TurnPlanStep } from '../application/turn-plan-step.handler.js';
import { PlanReader } from './plan-reader.js';
import { turnSentences } from './plan-sentences.js';
import { GroupingPlanType } from './plan.type.js';

@InputType()
class TurnPlanStepInput {
  @Field(() => ID, { description: 'The plan.' })
  planId: string;

  @Field(() => Int, { description: 'The version that the coordinator saw.' })
  expectedVersion: number;
}

@ObjectType()
class TurnPlanStepPayload extends Payload {
  @Field(() => GroupingPlanType, { nullable: true, description: 'The plan as it stands after it.' })
  plan?: GroupingPlanType | null;
}

const input = z.object({ planId: idOf<PlanId>(), expectedVersion: z.number().int().min(0) });

@Resolver()
export class TurnPlanStepMutation {
  constructor(
    private readonly handler: TurnPlanStepHandler,
    private readonly reader: PlanReader,
  ) {}

  @Mutation(() => TurnPlanStepPayload, { description: 'Takes the last step of a plan back.' })
  undoPlanStep(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: TurnPlanStepInput,
  ): Promise<TurnPlanStepPayload> {
    return this.turn(actor, given, 'undo');
  }

  @Mutation(() => TurnPlanStepPayload, { description: 'Takes the step again that was taken back last.' })
  redoPlanStep(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: TurnPlanStepInput,
  ): Promise<TurnPlanStepPayload> {
    return this.turn(actor, given, 'redo');
  }

  private async turn(
    actor: SignedIn,
    given: TurnPlanStepInput,
    direction: TurnPlanStep['direction'],
  ): Promise<TurnPlanStepPayload> {
    const { planId: plan, expectedVersion } = checked(input, given);
    const result = await this.handler.handle(actor, { plan, expectedVersion, direction });
    const read = result.ok ? await this.reader.read(actor, result.value) : null;
    return answer(result, () => ({ plan: read }), turnSentences);
  }
}
