import { randomBytes } from 'node:crypto';
import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  formationEfforts,
  plainAsk,
  tellObstacle,
  tellUnusableWish,
  type FormationEffort,
  type StartFormationRefusal,
} from '@pathways/domain/formation';
import { schoolPhases, type SchoolPhase } from '@pathways/domain/schools';
import type { CycleId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { phaseNames } from '../../schools/school-phase.enum.js';
import { StartFormationHandler } from '../application/start-formation.handler.js';
import { effortNames } from './formation.type.js';

const UnknownProfile = refusalType('UnknownProfile', 'There is no such likeness profile for this phase.');
const UnusableWish = refusalType('UnusableWish', 'A wish is out of range.');
const NothingToForm = refusalType('NothingToForm', 'No legal group can come of this pool.');

@InputType()
class StartFormationInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => ID, { description: 'The cycle that groups are formed for.' })
  cycleId: string;

  @Field(() => phaseNames, { description: 'The school phase.' })
  phase: SchoolPhase;

  @Field(() => ID, { description: 'Key of the likeness profile.' })
  profile: string;

  @Field(() => effortNames, { defaultValue: 'interactive', description: 'How long to search.' })
  effort: FormationEffort;

  @Field({ nullable: true, description: 'Any text; a fresh one is made where none is given.' })
  seed?: string;
}

@ObjectType()
class StartFormationPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The run that was started.' })
  runId?: string;
}

const input = z.object({
  programmeId: z.uuid(),
  cycleId: z.uuid(),
  phase: z.enum(schoolPhases),
  profile: z.string().max(80),
  effort: z.enum(formationEfforts),
  seed: z.string().trim().max(80, 'At most 80 characters.').nullish(),
});

const sentences: Sentences<StartFormationRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('programme or cycle'),
  NotYours: () => notFound('programme or cycle'),
  UnknownProfile: () => new UnknownProfile('Choose one of the likeness profiles for this school phase.'),
  UnusableWish: refusal => new UnusableWish(tellUnusableWish(refusal)),
  NothingToForm: ({ obstacles }) =>
    new NothingToForm(
      obstacles.map(tellObstacle).join(' ') ||
        'A trio needs three schools of three local authorities. Add schools to the pool.',
    ),
};

@Resolver()
export class StartFormationMutation {
  constructor(private readonly handler: StartFormationHandler) {}

  @Mutation(() => StartFormationPayload, {
    description:
      'Starts a run that proposes trios, and the fewest quartets, from the free schools of a phase.',
  })
  async startFormation(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: StartFormationInput,
  ): Promise<StartFormationPayload> {
    const { programmeId, cycleId, seed, ...wish } = checked(input, given);
    const result = await this.handler.handle(actor, {
      ...plainAsk,
      ...wish,
      programme: programmeId as ProgrammeId,
      cycle: cycleId as CycleId,
      seed: seed || randomBytes(4).toString('hex'),
    });
    return answer(result, runId => ({ runId }), sentences);
  }
}
