import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { codeLimits, type AddCodeRefusal } from '@pathways/domain/coding';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { AddCodeHandler } from '../application/add-code.handler.js';
import { CodingQueries } from '../application/coding.queries.js';
import { Code } from './coding.type.js';

@InputType({ description: 'A code and the rule for applying it.' })
class AddCodeInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'A name that no other code of the programme bears.' })
  name: string;

  @Field({ description: 'What it stands for.' })
  definition: string;

  @Field({ defaultValue: '', description: 'When to apply it.' })
  include: string;

  @Field({ defaultValue: '', description: 'When not to.' })
  exclude: string;

  @Field({ defaultValue: '', description: 'A passage that shows it.' })
  example: string;
}

@ObjectType({ description: 'The code list as it is now.' })
class AddCodePayload extends Payload {
  @Field(() => Code, { nullable: true, description: 'The code that was added.' })
  code?: Code | undefined;
}

const atMost = (limit: number) => z.string().trim().max(limit, `Use at most ${limit} characters.`);

const schema = z.object({
  programmeId: z.uuid('Give the id of a programme.').transform(id => id as ProgrammeId),
  name: atMost(codeLimits.name).min(1, 'Give the code a name.'),
  definition: atMost(codeLimits.definition).min(1, 'Say what the code stands for.'),
  include: atMost(codeLimits.include),
  exclude: atMost(codeLimits.exclude),
  example: atMost(codeLimits.example),
});

const CodeNameTaken = refusalType('CodeNameTaken', 'Another code of the programme bears this name.');

const sentences: Sentences<AddCodeRefusal> = {
  NotVisible: () => notFound('programme'),
  CodeNameTaken: ({ name }) =>
    new CodeNameTaken(`There is a code “${name}” already. Use it, or choose another name.`),
};

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
    const { programmeId, ...words } = checked(schema, input);
    const result = await this.handler.handle(actor, programmeId, words);
    const codes = result.ok ? await this.queries.codes(actor, programmeId) : null;
    return answer(result, id => ({ code: codes?.find(code => code.id === id) }), sentences);
  }
}
