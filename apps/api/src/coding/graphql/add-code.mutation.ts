import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { CodeId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { AddCodeHandler } from '../application/add-code.handler.js';
import { CodingQueries } from '../application/coding.queries.js';
import { codeWords, CodeWordsInput } from './code-words.input.js';
import { addCodeSentences } from './codebook-sentences.js';
import { Code } from './coding.type.js';

@InputType({ description: 'A code and the rule for applying it.' })
class AddCodeInput extends CodeWordsInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field(() => ID, { nullable: true, description: 'The code to stand under; null for the top.' })
  parentId?: string | null;
}

@ObjectType({ description: 'The code list as it is now.' })
class AddCodePayload extends Payload {
  @Field(() => Code, { nullable: true, description: 'The code that was added.' })
  code?: Code | undefined;
}

const schema = z.object({
  programmeId: idOf<ProgrammeId>(),
  parentId: idOf<CodeId>().nullish(),
  ...codeWords,
});

@Resolver()
export class AddCodeMutation {
  constructor(
    private readonly handler: AddCodeHandler,
    private readonly queries: CodingQueries,
  ) {}

  @Mutation(() => AddCodePayload, { description: 'Adds a code to a programme’s code list.' })
  async addCode(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AddCodeInput,
  ): Promise<AddCodePayload> {
    const { programmeId, parentId = null, ...words } = checked(schema, input);
    const result = await this.handler.handle(actor, programmeId, words, parentId);
    const codes = result.ok ? await this.queries.codes(actor, programmeId) : null;
    return answer(result, id => ({ code: codes?.find(code => code.id === id) }), addCodeSentences);
  }
}
