import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { CancelFormationRefusal } from '@pathways/domain/formation';
import type { RunId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { CancelFormationHandler } from '../application/cancel-formation.handler.js';

export const AlreadyOver = refusalType('AlreadyOver', 'The run has ended.');

@InputType()
class CancelFormationInput {
  @Field(() => ID, { description: 'The run.' })
  runId: string;
}

@ObjectType()
class CancelFormationPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The run that was stopped.' })
  runId?: string;
}

const sentences: Sentences<CancelFormationRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('run'),
  NotYours: () => notFound('run'),
  AlreadyOver: ({ status }) => new AlreadyOver(`This run is ${status} already.`),
};

@Resolver()
export class CancelFormationMutation {
  constructor(private readonly handler: CancelFormationHandler) {}

  @Mutation(() => CancelFormationPayload, { description: 'Stops a run that waits or searches.' })
  async cancelFormation(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: CancelFormationInput,
  ): Promise<CancelFormationPayload> {
    const { runId } = checked(z.object({ runId: z.uuid() }), given);
    return answer(await this.handler.handle(actor, runId as RunId), id => ({ runId: id }), sentences);
  }
}
