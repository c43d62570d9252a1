import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { AskBackRefusal, GiveEvidenceRefusal } from '@pathways/domain/actions';
import type { CycleId, GroupId, Result, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ActionQueries } from '../application/action.queries.js';
import type { ExchangeView } from '../application/action.views.js';
import { GiveEvidenceHandler } from '../application/give-evidence.handler.js';
import { CycleExchange } from './idea.type.js';

const EvidenceFaulty = refusalType('EvidenceFaulty', 'A piece of evidence says nothing, or too much.');
const QuestionFaulty = refusalType('QuestionFaulty', 'A question says nothing, or too much.');
const OwnEvidence = refusalType('OwnEvidence', 'A school asks itself.');
const NoEvidenceYet = refusalType('NoEvidenceYet', 'The partner has shown nothing yet.');

@InputType()
class GiveEvidenceInput {
  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => ID, { description: 'The cycle in which it talks.' })
  cycleId: string;

  @Field(() => ID, { description: 'The URN of the school that you speak for.' })
  schoolUrn: string;

  @Field({ description: 'What it shows the others, in a few lines.' })
  words: string;
}

@InputType()
class AskBackInput extends GiveEvidenceInput {
  @Field(() => ID, { description: 'The URN of the partner whose evidence it is about.' })
  aboutUrn: string;
}

@ObjectType({ description: 'What the cycle asks, as it stands after the change.' })
export class ExchangePayload extends Payload {
  @Field(() => CycleExchange, { nullable: true, description: 'Null when it was refused.' })
  exchange?: ExchangeView | null;
}

const shape = z.object({
  groupId: idOf<GroupId>(),
  cycleId: idOf<CycleId>(),
  schoolUrn: z.string().max(20),
  words: z.string().max(20_000),
});
const askShape = shape.extend({ aboutUrn: z.string().max(20) });

const shared = {
  CycleNotFound: () => notFound('cycle'),
  NotYourSchool: () => notAllowed('Only the people of that school say this for it.'),
};
const giveSentences: Sentences<GiveEvidenceRefusal> = {
  ...shared,
  EvidenceFaulty: ({ atMost }) => new EvidenceFaulty(`Show one thing, in at most ${atMost} characters.`),
};
const askSentences: Sentences<AskBackRefusal> = {
  ...shared,
  OwnEvidence: () => new OwnEvidence('Ask a partner, not your own school.'),
  NoEvidenceYet: () => new NoEvidenceYet('This school has shown nothing yet.'),
  QuestionFaulty: ({ atMost }) => new QuestionFaulty(`Ask one question, in at most ${atMost} characters.`),
};

@Resolver()
export class ExchangeMutation {
  constructor(
    private readonly handler: GiveEvidenceHandler,
    private readonly queries: ActionQueries,
  ) {}

  @Mutation(() => ExchangePayload, {
    description: 'Gives a school’s one piece of evidence of the cycle, or words it better.',
  })
  async giveEvidence(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: GiveEvidenceInput,
  ): Promise<ExchangePayload> {
    const { groupId: group, cycleId: cycle, schoolUrn, words } = checked(shape, input);
    const result = await this.handler.give(actor, { group, cycle, urn: schoolUrn as Urn, words });
    return this.answered(actor, result, giveSentences);
  }

  @Mutation(() => ExchangePayload, { description: 'Asks a partner one question about what it has shown.' })
  async askBack(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AskBackInput,
  ): Promise<ExchangePayload> {
    const { groupId: group, cycleId: cycle, schoolUrn, aboutUrn, words } = checked(askShape, input);
    const wanted = { group, cycle, urn: schoolUrn as Urn, about: aboutUrn as Urn, words };
    return this.answered(actor, await this.handler.ask(actor, wanted), askSentences);
  }

  private async answered<Refusal extends { readonly kind: string }>(
    actor: SignedIn,
    result: Result<GroupId, Refusal>,
    said: Sentences<Refusal>,
  ): Promise<ExchangePayload> {
    const exchange = result.ok ? await this.queries.exchange(actor, result.value) : null;
    return answer(result, () => ({ exchange }), said);
  }
}
