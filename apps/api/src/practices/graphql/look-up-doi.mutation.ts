import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import { readDoi } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { LookUpDoiHandler, type LookUpDoiRefusal } from '../application/look-up-doi.handler.js';
import { ResearchLink } from './practice-card.type.js';

@InputType({ description: 'A work to look up.' })
class LookUpDoiInput {
  @Field({ description: 'A DOI, or an address that has one in it.' })
  doi: string;
}

@ObjectType({ description: 'The work, with its citation.' })
class LookUpDoiPayload extends Payload {
  @Field(() => ResearchLink, { nullable: true, description: 'To be put into a draft.' })
  research?: ResearchLink;
}

const schema = z.object({
  doi: z
    .string()
    .max(300)
    .transform((typed, context) => {
      const doi = readDoi(typed);
      if (doi) return doi;
      context.addIssue({
        code: 'custom',
        message: 'A DOI begins with 10., for instance 10.1080/20020317.2020.1729587.',
      });
      return z.NEVER;
    }),
});

const DoiUnknown = refusalType('DoiUnknown', 'Nobody registered such a DOI.');
const DoiUnreachable = refusalType('DoiUnreachable', 'doi.org did not answer.');

const sentences: Sentences<LookUpDoiRefusal> = {
  NotResearcher: () => notAllowed('Researchers look works up for their drafts.'),
  DoiUnknown: () => new DoiUnknown('Nobody knows this DOI. Compare it with the work, letter by letter.'),
  Unreachable: () =>
    new DoiUnreachable(
      'doi.org cannot be reached from here. Type the citation by hand; the DOI is kept with it.',
    ),
};

@Resolver()
export class LookUpDoiMutation {
  constructor(private readonly handler: LookUpDoiHandler) {}

  @Mutation(() => LookUpDoiPayload, {
    description: 'Asks doi.org for a work, once; its citation and record are kept.',
  })
  async lookUpDoi(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: LookUpDoiInput,
  ): Promise<LookUpDoiPayload> {
    const result = await this.handler.handle(actor, checked(schema, input).doi);
    return answer(result, research => ({ research }), sentences);
  }
}
