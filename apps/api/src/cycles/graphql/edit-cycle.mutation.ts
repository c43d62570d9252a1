import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { withChoices } from '@pathways/domain/charter';
import { targetCounts, type TargetCount } from '@pathways/domain/cycles';
import { usualClauses, type CharterClause } from '@pathways/domain/groups';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { AuthorityCode, CycleId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { phaseNames } from '../../schools/school-phase.enum.js';
import { EditCycleHandler } from '../application/edit-cycle.handler.js';
import { editSentences } from './cycle-sentences.js';
import { targetCountNames } from './cycle.enums.js';

@InputType()
class CycleTargetInput {
  @Field(() => targetCountNames, { description: 'What is counted.' })
  counts: TargetCount;

  @Field(() => phaseNames, { nullable: true, description: 'Only of this phase.' })
  phase?: SchoolPhase | null;

  @Field(() => String, { nullable: true, description: 'Only in the authority with this code.' })
  laCode?: string | null;

  @Field(() => Int, { description: 'How many are wanted.' })
  target: number;
}

@InputType()
class CycleClauseInput {
  @Field({ description: 'The setting, by its name.' })
  clause: string;

  @Field({ description: 'One of the values that the library has for it.' })
  value: string;
}

@InputType()
class EditCycleInput {
  @Field(() => ID, { description: 'The cycle.' })
  cycleId: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Its first day.' })
  startsOn: string;

  @Field({ description: 'Its last day.' })
  endsOn: string;

  @Field({ description: 'What it is for; may be empty.' })
  aims: string;

  @Field(() => [CycleTargetInput], { description: 'All of its targets.' })
  targets: CycleTargetInput[];

  @Field(() => [CycleClauseInput], { description: 'How the charters of its groups are to begin.' })
  charter: CycleClauseInput[];
}

@ObjectType()
class EditCyclePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The cycle.' })
  cycleId?: string;
}

const isClause = (name: string): name is CharterClause => Object.hasOwn(usualClauses, name);
const day = z.iso.date('write a day as 2027-09-06');
const input = z.object({
  cycleId: idOf<CycleId>(),
  name: z.string().max(200),
  startsOn: day,
  endsOn: day,
  aims: z.string().max(5_000),
  targets: z
    .array(
      z.object({
        counts: z.enum(targetCounts),
        phase: z.string().nullish(),
        laCode: z.string().max(9).nullish(),
        target: z.number(),
      }),
    )
    .max(40, 'at most 40 targets'),
  charter: z
    .array(z.object({ clause: z.string().refine(isClause, 'this is no clause'), value: z.string().max(20) }))
    .max(20)
    .transform(lines =>
      withChoices(usualClauses, Object.fromEntries(lines.map(({ clause, value }) => [clause, value]))),
    )
    .refine(clauses => clauses !== null, 'choose from what the library offers for each clause'),
});

@Resolver()
export class EditCycleMutation {
  constructor(private readonly handler: EditCycleHandler) {}

  @Mutation(() => EditCyclePayload, {
    description: 'Sets a cycle’s name, days, aims, targets and the charter that its groups begin with.',
  })
  async editCycle(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: EditCycleInput,
  ): Promise<EditCyclePayload> {
    const { cycleId, targets, ...edit } = checked(input, given);
    const result = await this.handler.handle(actor, cycleId, {
      ...edit,
      targets: targets.map(({ counts, target, phase, laCode }) => ({
        counts,
        target,
        phase: (phase ?? null) as SchoolPhase | null,
        authority: (laCode || null) as AuthorityCode | null,
      })),
    });
    return answer(result, ({ id }) => ({ cycleId: id }), editSentences);
  }
}
