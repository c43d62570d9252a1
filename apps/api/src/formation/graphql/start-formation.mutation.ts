import { randomBytes } from 'node:crypto';
import { Args, Field, ID, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { tellObstacle, tellUnusableWish, type StartFormationRefusal } from '@pathways/domain/formation';
import type { CycleId, ProgrammeId, SignedIn, Urn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { StartFormationHandler } from '../application/start-formation.handler.js';
import { askOf, StartFormationInput, startFormationInput } from './run-request.input.js';

const UnknownProfile = refusalType('UnknownProfile', 'There is no such likeness profile for this phase.');
const UnusableWish = refusalType('UnusableWish', 'A wish is out of range.');
const NothingToForm = refusalType('NothingToForm', 'No legal group can come of this pool.');

@ObjectType()
class StartFormationPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The run that was started.' })
  runId?: string;
}

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
    description: 'Starts a run that proposes groups from the free schools of a phase.',
  })
  async startFormation(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: StartFormationInput,
  ): Promise<StartFormationPayload> {
    const wish = checked(startFormationInput, given);
    const { phase, profile, effort, authorities, leftOut } = wish;
    const result = await this.handler.handle(actor, {
      ...askOf(wish),
      phase,
      profile,
      effort,
      programme: wish.programmeId as ProgrammeId,
      cycle: wish.cycleId as CycleId,
      seed: wish.seed || randomBytes(4).toString('hex'),
      scope: { authorities, leftOut: leftOut as Urn[] },
    });
    return answer(result, runId => ({ runId }), sentences);
  }
}
