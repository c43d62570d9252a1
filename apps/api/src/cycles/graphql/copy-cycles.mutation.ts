import { Args, Field, ID, InputType, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { CycleId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { CopyCyclesHandler } from '../application/copy-cycles.handler.js';
import { CycleQueries } from '../application/cycle.queries.js';
import { copySentences } from './cycle-sentences.js';
import { CyclesToCopy } from './cycle-setup.type.js';

@InputType()
class CopyCyclesInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => [ID], { description: 'Its cycles that are to be copied.' })
  cycleIds: string[];

  @Field({ description: 'The first day of the earliest of the new ones; the others keep their distance.' })
  firstDay: string;
}

@ObjectType()
class CopyCyclesPayload extends Payload {
  @Field(() => [ID], { nullable: true, description: 'The cycles that were made, the earliest first.' })
  cycleIds?: string[];
}

const input = z.object({
  programmeId: idOf<ProgrammeId>(),
  cycleIds: z.array(idOf<CycleId>()).max(20, 'at most 20 cycles'),
  firstDay: z.iso.date('write a day as 2027-09-06'),
});

const asRequest = (given: CopyCyclesInput) => {
  const { programmeId, cycleIds, firstDay } = checked(input, given);
  return { programme: programmeId, cycles: cycleIds, firstDay };
};

const nothing = { cycles: [], codes: 0, schools: 0, groups: 0, discussions: 0, contributions: 0 };

@Resolver()
export class CopyCyclesMutation {
  constructor(
    private readonly handler: CopyCyclesHandler,
    private readonly cycles: CycleQueries,
  ) {}

  @Query(() => CyclesToCopy, {
    nullable: true,
    description: 'What copying would make and leave behind, before anything is made.',
  })
  async cyclesToCopy(
    @CurrentActor() actor: SignedIn,
    @Args('wish', { type: () => CopyCyclesInput }) wish: CopyCyclesInput,
  ): Promise<CyclesToCopy | null> {
    const preview = await this.cycles.copyPreview(actor, asRequest(wish));
    if (!preview) return null;
    if (!preview.ok) {
      const { errors } = answer(preview, () => ({}), copySentences);
      return { ...nothing, obstacle: errors[0]?.message ?? null };
    }
    const cycles = preview.value.cycles.map(({ from, ...copy }) => ({ ...copy, fromId: from }));
    return { ...preview.value, cycles, obstacle: null };
  }

  @Mutation(() => CopyCyclesPayload, {
    description: 'Makes new cycles with the set-up of earlier ones: never people, never words.',
  })
  async copyCycles(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: CopyCyclesInput,
  ): Promise<CopyCyclesPayload> {
    const result = await this.handler.handle(actor, asRequest(given));
    return answer(result, ids => ({ cycleIds: [...ids] }), copySentences);
  }
}
