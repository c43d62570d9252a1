import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { AskConsentRefusal, ConsentPurpose } from '@pathways/domain/coding';
import type { ExcerptId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { AskConsentHandler } from '../application/ask-consent.handler.js';
import { CodingQueries } from '../application/coding.queries.js';
import { noResearchConsent } from './coding-sentences.js';
import { consentPurpose } from './coding.enums.js';
import { ResearchContribution } from './coding.type.js';

@InputType({ description: 'A passage and what its school is asked to agree to.' })
class AskConsentInput {
  @Field(() => ID, { description: 'The excerpt.' })
  excerptId: string;

  @Field(() => consentPurpose, { description: 'What for.' })
  purpose: ConsentPurpose;
}

@ObjectType({ description: 'The contribution with the question on record.' })
class AskConsentPayload extends Payload {
  @Field(() => ResearchContribution, { nullable: true, description: 'As the researcher reads it.' })
  contribution?: ResearchContribution | null;
}

const schema = z.object({ excerptId: z.uuid('Give the id of an excerpt.').transform(id => id as ExcerptId) });

const CharterKeepsWords = refusalType('CharterKeepsWords', 'The charter lets nothing be quoted so.');
const NoSchoolToAsk = refusalType('NoSchoolToAsk', 'Nobody wrote these words for a school.');
const AlreadyAsked = refusalType(
  'AlreadyAsked',
  'The school was asked for this once; the answer is its own.',
);

const sentences: Sentences<AskConsentRefusal> = {
  NotVisible: () => notFound('excerpt'),
  NoResearchConsent: noResearchConsent,
  CharterKeepsWords: () =>
    new CharterKeepsWords(
      'The charter of this group does not let words be quoted so. Its schools can change that clause together.',
    ),
  NoSchoolToAsk: () =>
    new NoSchoolToAsk(
      'A facilitator wrote these words, so there is no school to ask. They cannot be quoted.',
    ),
  AlreadyAsked: ({ state }) =>
    new AlreadyAsked(
      state === 'asked'
        ? 'The school was asked already and has not answered yet.'
        : `The school was asked already; its answer is “${state}”. It can change that itself.`,
    ),
};

@Resolver()
export class AskConsentMutation {
  constructor(
    private readonly handler: AskConsentHandler,
    private readonly queries: CodingQueries,
  ) {}

  @Mutation(() => AskConsentPayload, {
    description:
      'Asks the school whose words they are. Its people are told by e-mail and see it at /consent.',
  })
  async askConsent(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AskConsentInput,
  ): Promise<AskConsentPayload> {
    const { excerptId } = checked(schema, input);
    const result = await this.handler.handle(actor, excerptId, input.purpose);
    const contribution = result.ok ? await this.queries.contributionWith(actor, result.value) : null;
    return answer(result, () => ({ contribution }), sentences);
  }
}
