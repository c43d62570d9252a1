import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { codeReasonLimit } from '@pathways/domain/coding';
import type { CodeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { ChangeCodeHandler } from '../application/change-code.handler.js';
import { CodebookQueries } from '../application/codebook.queries.js';
import { codeChange, CodeChangeInput } from './code-change.input.js';
import { changeCodeSentences } from './codebook-sentences.js';
import { Codebook } from './codebook.type.js';

@InputType({ description: 'A change of a code, with its reason.' })
class ChangeCodeInput {
  @Field(() => ID, { description: 'The code.' })
  codeId: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version: number;

  @Field({ description: 'Why. It stands in the code’s history.' })
  reason: string;

  @Field(() => CodeChangeInput, { description: 'The change.' })
  change: CodeChangeInput;
}

@ObjectType({ description: 'The codebook as it is now.' })
class ChangeCodePayload extends Payload {
  @Field(() => Codebook, { nullable: true, description: 'With the change.' })
  codebook?: Codebook | null;
}

const schema = z.object({
  codeId: idOf<CodeId>(),
  version: z.int().min(1),
  reason: z.string().trim().max(codeReasonLimit, `Use at most ${codeReasonLimit} characters.`),
  change: codeChange,
});

@Resolver()
export class ChangeCodeMutation {
  constructor(
    private readonly handler: ChangeCodeHandler,
    private readonly queries: CodebookQueries,
  ) {}

  @Mutation(() => ChangeCodePayload, {
    description:
      'Changes a code’s words or place, merges, splits, retires or restores it. Each change is a version; codings stay as they are.',
  })
  async changeCode(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ChangeCodeInput,
  ): Promise<ChangeCodePayload> {
    const { codeId: code, ...request } = checked(schema, input);
    const result = await this.handler.handle(actor, { code, ...request });
    const codebook = result.ok ? await this.queries.codebook(actor, result.value) : null;
    return answer(result, () => ({ codebook }), changeCodeSentences);
  }
}
