import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { FinishCodingRefusal, SampleId } from '@pathways/domain/analysis';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { FinishCodingHandler } from '../application/finish-coding.handler.js';
import { SampleQueries } from '../application/sample.queries.js';
import { alreadyOpened } from './analysis-sentences.js';
import { Sample } from './sample.type.js';

@InputType({ description: 'The set that the viewer is done with.' })
class FinishCodingInput {
  @Field(() => ID, { description: 'The sample set.' })
  sampleId: string;
}

@ObjectType({ description: 'The set as it stands now.' })
class FinishCodingPayload extends Payload {
  @Field(() => Sample, { nullable: true, description: 'The sample set.' })
  sample?: Sample | null;
}

const schema = z.object({ sampleId: idOf<SampleId>() });

const sentences: Sentences<FinishCodingRefusal> = {
  NotVisible: () => notFound('sample set'),
  AlreadyOpened: alreadyOpened,
};

@Resolver()
export class FinishCodingMutation {
  constructor(
    private readonly handler: FinishCodingHandler,
    private readonly queries: SampleQueries,
  ) {}

  @Mutation(() => FinishCodingPayload, {
    description: 'Says that the viewer has coded the set. With the last coder the comparison opens.',
  })
  async finishCoding(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: FinishCodingInput,
  ): Promise<FinishCodingPayload> {
    const { sampleId } = checked(schema, input);
    const result = await this.handler.handle(actor, sampleId);
    const sample = result.ok ? await this.queries.sample(actor, result.value) : null;
    return answer(result, () => ({ sample }), sentences);
  }
}
