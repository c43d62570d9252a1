import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { SeedRefusal } from '@pathways/domain/coding';
import type { ProgrammeId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { CodebookQueries } from '../application/codebook.queries.js';
import { SeedCodesHandler } from '../application/seed-codes.handler.js';
import { tooDeep } from './codebook-sentences.js';
import { Codebook } from './codebook.type.js';

@InputType({ description: 'Entries of a framework that become codes.' })
class SeedCodesInput {
  @Field(() => ID, { description: 'The programme.' })
  programmeId: string;

  @Field({ description: 'The framework’s id.' })
  framework: string;

  @Field(() => [Int], { description: 'The places of the entries in the document.' })
  places: number[];
}

@ObjectType({ description: 'What came of the entries.' })
class SeedCodesPayload extends Payload {
  @Field(() => Int, { nullable: true, description: 'Codes that were added.' })
  added?: number;

  @Field(() => Int, { nullable: true, description: 'Entries that had become codes before.' })
  found?: number;

  @Field(() => Codebook, { nullable: true, description: 'The codebook as it is now.' })
  codebook?: Codebook | null;
}

const most = 300;

const schema = z.object({
  programmeId: idOf<ProgrammeId>(),
  framework: z.string().max(100),
  places: z.array(z.int().min(1)).max(most, `Choose at most ${most} entries at once.`),
});

const NothingChosen = refusalType('NothingChosen', 'No entry was chosen.');
const NoSuchEntry = refusalType('NoSuchEntry', 'The framework has no entry at this place.');

const sentences: Sentences<SeedRefusal> = {
  NotVisible: () => notFound('framework'),
  NothingChosen: () => new NothingChosen('Choose at least one entry.'),
  NoSuchEntry: ({ place }) =>
    new NoSuchEntry(`The framework has no entry at place ${place}. It was imported anew: choose again.`),
  TooDeep: tooDeep,
};

@Resolver()
export class SeedCodesMutation {
  constructor(
    private readonly handler: SeedCodesHandler,
    private readonly queries: CodebookQueries,
  ) {}

  @Mutation(() => SeedCodesPayload, {
    description:
      'Makes codes of a framework’s entries, as a hierarchy with a note of their origin. A repeat finds them.',
  })
  async seedCodes(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SeedCodesInput,
  ): Promise<SeedCodesPayload> {
    const { programmeId, ...chosen } = checked(schema, input);
    const result = await this.handler.handle(actor, { programme: programmeId, ...chosen });
    const codebook = result.ok ? await this.queries.codebook(actor, programmeId) : null;
    return answer(result, counts => ({ ...counts, codebook }), sentences);
  }
}
