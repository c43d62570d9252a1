import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import { cardFields } from '@pathways/domain/practices';
import { schoolPhases, type SchoolPhase } from '@pathways/domain/schools';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, notFound } from '../../platform/graphql/refusals.js';
import { DraftPracticeHandler } from '../application/draft-practice.handler.js';
import { PracticeQueries } from '../application/practice.queries.js';
import { practicePhase } from './practice.enums.js';
import { PracticePayload } from './practice.payload.js';

@InputType({ description: 'A practice to be written.' })
class DraftPracticeInput {
  @Field(() => ID, { description: 'The programme it comes from.' })
  programmeId: string;

  @Field({ description: 'Its title; its address is made of it and stays.' })
  title: string;

  @Field(() => practicePhase, { description: 'The phase it comes from.' })
  phase: SchoolPhase;
}

const schema = z.object({
  programmeId: z.uuid('Give the id of a programme.').transform(id => id as ProgrammeId),
  title: z.string().trim().min(1, 'Give the practice a title.').max(cardFields.title.limit),
  phase: z.enum(schoolPhases),
});

@Resolver()
export class DraftPracticeMutation {
  constructor(
    private readonly handler: DraftPracticeHandler,
    private readonly queries: PracticeQueries,
  ) {}

  @Mutation(() => PracticePayload, { description: 'Begins a practice: its first version is a draft.' })
  async draftPractice(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: DraftPracticeInput,
  ): Promise<PracticePayload> {
    const { programmeId: programme, title, phase } = checked(schema, input);
    const result = await this.handler.handle(actor, { programme, title, phase });
    const practice = result.ok ? await this.queries.practice(actor, result.value) : null;
    return answer(result, () => ({ practice }), { NotVisible: () => notFound('programme') });
  }
}
