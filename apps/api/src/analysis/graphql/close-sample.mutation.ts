import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { sampleLimits, type CloseSampleRefusal, type SampleId } from '@pathways/domain/analysis';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { CloseSampleHandler } from '../application/close-sample.handler.js';
import { SampleQueries } from '../application/sample.queries.js';
import { alreadyOpened, reasonMissing } from './analysis-sentences.js';
import { Sample } from './sample.type.js';

@InputType({ description: 'A set to open before everybody has finished.' })
class CloseSampleInput {
  @Field(() => ID, { description: 'The sample set.' })
  sampleId: string;

  @Field({ description: 'Why; it stays on the page.' })
  because: string;
}

@ObjectType({ description: 'The set as it stands now.' })
class CloseSamplePayload extends Payload {
  @Field(() => Sample, { nullable: true, description: 'The sample set.' })
  sample?: Sample | null;
}

const schema = z.object({ sampleId: idOf<SampleId>(), because: z.string().max(sampleLimits.reason) });

const sentences: Sentences<CloseSampleRefusal> = {
  NotVisible: () => notFound('sample set'),
  NotTheLead: () => notAllowed('Only the researcher who began this set can open it early.'),
  AlreadyOpened: alreadyOpened,
  ReasonMissing: reasonMissing,
};

@Resolver()
export class CloseSampleMutation {
  constructor(
    private readonly handler: CloseSampleHandler,
    private readonly queries: SampleQueries,
  ) {}

  @Mutation(() => CloseSamplePayload, {
    description: 'Opens the comparison although a coder has not finished.',
  })
  async closeSample(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: CloseSampleInput,
  ): Promise<CloseSamplePayload> {
    const { sampleId, because } = checked(schema, input);
    const result = await this.handler.handle(actor, sampleId, because);
    const sample = result.ok ? await this.queries.sample(actor, result.value) : null;
    return answer(result, () => ({ sample }), sentences);
  }
}
