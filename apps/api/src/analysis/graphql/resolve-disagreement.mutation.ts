import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  answers,
  sampleLimits,
  type Answer,
  type ResolutionId,
  type ResolveRefusal,
  type SampleId,
} from '@pathways/domain/analysis';
import type { CodeId, ExcerptId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ComparisonQueries } from '../application/comparison.queries.js';
import { ResolveHandler } from '../application/resolve.handler.js';
import { reasonMissing } from './analysis-sentences.js';
import { Comparison, resolutionAnswer } from './comparison.type.js';

@InputType({ description: 'What was decided about words on which coders differ.' })
class ResolveDisagreementInput {
  @Field(() => ID, { description: 'The sample set.' })
  sampleId: string;

  @Field(() => ID, { description: 'The code.' })
  codeId: string;

  @Field(() => ID, { description: 'The excerpt of the disagreement.' })
  excerptId: string;

  @Field(() => resolutionAnswer, { description: 'Whether the code applies.' })
  answer: Answer;

  @Field({ description: 'Why: it helps the definition.' })
  because: string;

  @Field(() => ID, { nullable: true, description: 'The resolution that was read and is replaced.' })
  replacesId?: string | null;
}

@ObjectType({ description: 'The comparison as it stands now.' })
class ResolveDisagreementPayload extends Payload {
  @Field(() => Comparison, { nullable: true, description: 'With the work list.' })
  comparison?: Comparison | null;
}

const schema = z.object({
  sampleId: idOf<SampleId>(),
  codeId: idOf<CodeId>(),
  excerptId: idOf<ExcerptId>(),
  answer: z.enum(answers),
  because: z.string().max(sampleLimits.reason),
  replacesId: idOf<ResolutionId>()
    .nullish()
    .transform(id => id ?? null),
});

const NotOpenedYet = refusalType('NotOpenedYet', 'The set is still coded blind.');
const NotADisagreement = refusalType('NotADisagreement', 'The coders do not differ there.');
const ResolvedMeanwhile = refusalType('ResolvedMeanwhile', 'Somebody resolved it a moment ago.');

const sentences: Sentences<ResolveRefusal> = {
  NotVisible: () => notFound('disagreement'),
  NotOpenedYet: () => new NotOpenedYet('This set is still coded blind: wait until the comparison opens.'),
  NotADisagreement: () =>
    new NotADisagreement(
      'The coders do not differ on these words, or the words are gone. Load the list again.',
    ),
  ReasonMissing: reasonMissing,
  ResolvedMeanwhile: () =>
    new ResolvedMeanwhile('Somebody resolved this a moment ago. Read their reason before you replace it.'),
};

@Resolver()
export class ResolveDisagreementMutation {
  constructor(
    private readonly handler: ResolveHandler,
    private readonly queries: ComparisonQueries,
  ) {}

  @Mutation(() => ResolveDisagreementPayload, {
    description: 'Records what a code means where coders differ. Codings stay as they were made.',
  })
  async resolveDisagreement(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ResolveDisagreementInput,
  ): Promise<ResolveDisagreementPayload> {
    const wish = checked(schema, input);
    const { sampleId: sample, codeId: code, excerptId: excerpt, replacesId: replaces } = wish;
    const command = { sample, code, excerpt, replaces, answer: wish.answer, because: wish.because };
    const result = await this.handler.handle(actor, command);
    const comparison = result.ok ? await this.queries.comparison(actor, sample) : null;
    return answer(result, () => ({ comparison }), sentences);
  }
}
