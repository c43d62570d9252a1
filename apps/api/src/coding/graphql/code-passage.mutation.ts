import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { ApplyCodeRefusal } from '@pathways/domain/coding';
import type { CodeId, ContributionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ApplyCodeHandler } from '../application/apply-code.handler.js';
import { CodingQueries } from '../application/coding.queries.js';
import { markSentences } from './coding-sentences.js';
import { ResearchContribution } from './coding.type.js';

@InputType({ description: 'A passage and the codes to apply to it.' })
class CodePassageInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => Int, { description: 'The revision that was read.' })
  revision: number;

  @Field(() => Int, { description: 'First UTF-16 code unit of the passage.' })
  startsAt: number;

  @Field(() => Int, { description: 'The code unit after the last.' })
  endsAt: number;

  @Field(() => [ID], { description: 'The codes: all are applied or none.' })
  codeIds: string[];
}

@ObjectType({ description: 'The contribution with its marks as they are now.' })
class CodePassagePayload extends Payload {
  @Field(() => ResearchContribution, { nullable: true, description: 'As the researcher reads it.' })
  contribution?: ResearchContribution | null;
}

const schema = z.object({
  contributionId: z.uuid('Give the id of a contribution.').transform(id => id as ContributionId),
  revision: z.int().min(1),
  startsAt: z.int().min(0),
  endsAt: z.int().min(0),
  codeIds: z
    .array(z.uuid('Give the id of a code.').transform(id => id as CodeId))
    .max(20, 'Apply at most 20 codes at once.'),
});

const CodeNotInUse = refusalType('CodeNotInUse', 'The code is retired, or is none of this programme.');

const NoCodeChosen = refusalType('NoCodeChosen', 'There was no code to apply.');

const sentences: Sentences<ApplyCodeRefusal> = {
  ...markSentences,
  NoCodeChosen: () => new NoCodeChosen('Choose at least one code.'),
  CodeNotInUse: () => new CodeNotInUse('One of these codes is not in use in this programme. Choose another.'),
};

@Resolver()
export class CodePassageMutation {
  constructor(
    private readonly handler: ApplyCodeHandler,
    private readonly queries: CodingQueries,
  ) {}

  @Mutation(() => CodePassagePayload, {
    description: 'Marks a passage and applies codes to it. The same again changes nothing.',
  })
  async codePassage(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: CodePassageInput,
  ): Promise<CodePassagePayload> {
    const { contributionId, codeIds, ...passage } = checked(schema, input);
    const result = await this.handler.handle(actor, {
      contribution: contributionId,
      passage,
      codes: codeIds,
    });
    const contribution = result.ok ? await this.queries.contributionWith(actor, result.value) : null;
    return answer(result, () => ({ contribution }), sentences);
  }
}
