import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { PlanCycleRefusal } from '@pathways/domain/programmes';
import type { PromptSheetVersionId } from '@pathways/domain/prompts';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { PlanCycleHandler } from '../application/plan-cycle.handler.js';

const EndsBeforeItStarts = refusalType('EndsBeforeItStarts', 'The last day is before the first.');
const SheetOfAnotherProgramme = refusalType(
  'SheetOfAnotherProgramme',
  'The sheet belongs to another programme.',
);

@InputType()
class PlanCycleInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'Its name, such as Autumn 2026.' })
  name: string;

  @Field({ description: 'Its first day, yyyy-mm-dd.' })
  startsOn: string;

  @Field({ description: 'Its last day, yyyy-mm-dd.' })
  endsOn: string;

  @Field(() => ID, { nullable: true, description: 'The version of a prompt sheet that it is held on.' })
  sheetVersionId?: string;
}

@ObjectType()
class PlanCyclePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The cycle that was planned.' })
  cycleId?: string;
}

const day = z.iso.date('Write a day as 2026-09-01.');
const input = z.object({
  programmeId: z.uuid(),
  name: z.string().trim().min(2, 'Give it a name.').max(80, 'At most 80 characters.'),
  startsOn: day,
  endsOn: day,
  sheetVersionId: z.uuid().nullish(),
});

const sentences: Sentences<PlanCycleRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('programme'),
  NotYours: () => notAllowed('Only a coordinator of the programme can plan a cycle.'),
  EndsBeforeItStarts: () => new EndsBeforeItStarts('The last day cannot be before the first.'),
  SheetOfAnotherProgramme: () =>
    new SheetOfAnotherProgramme('Choose a prompt sheet that was issued in this programme.'),
};

@Resolver()
export class PlanCycleMutation {
  constructor(private readonly handler: PlanCycleHandler) {}

  @Mutation(() => PlanCyclePayload, { description: 'Plans a cycle of a programme.' })
  async planCycle(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: PlanCycleInput,
  ): Promise<PlanCyclePayload> {
    const { programmeId, sheetVersionId, ...cycle } = checked(input, given);
    const result = await this.handler.handle(actor, {
      ...cycle,
      programme: programmeId as ProgrammeId,
      sheet: (sheetVersionId ?? null) as PromptSheetVersionId | null,
    });
    return answer(result, ({ id }) => ({ cycleId: id }), sentences);
  }
}
