import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { TakeBestRefusal } from '@pathways/domain/formation';
import type { RunId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { TakeBestHandler } from '../application/take-best.handler.js';
import { AlreadyOver } from './cancel-formation.mutation.js';

const NothingFoundYet = refusalType('NothingFoundYet', 'The run waits for its turn.');

@InputType()
class TakeBestInput {
  @Field(() => ID, { description: 'The run.' })
  runId: string;
}

@ObjectType()
class TakeBestPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The run that ends soon.' })
  runId?: string;
}

const sentences: Sentences<TakeBestRefusal | { kind: 'NotFound' }> = {
  NotFound: () => notFound('run'),
  NotYours: () => notFound('run'),
  NothingFoundYet: () => new NothingFoundYet('This run waits for its turn and has found nothing yet.'),
  AlreadyOver: ({ status }) => new AlreadyOver(`This run is ${status} already.`),
};

@Resolver()
export class TakeBestMutation {
  constructor(private readonly handler: TakeBestHandler) {}

  @Mutation(() => TakeBestPayload, {
    description: 'Asks a run that searches to end soon with the best answer so far.',
  })
  async takeBest(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: TakeBestInput,
  ): Promise<TakeBestPayload> {
    const { runId } = checked(z.object({ runId: z.uuid() }), given);
    return answer(await this.handler.handle(actor, runId as RunId), id => ({ runId: id }), sentences);
  }
}
