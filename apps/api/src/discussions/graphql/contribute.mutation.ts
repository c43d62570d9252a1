import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { ClientId } from '@pathways/domain/discussions';
import type { ContributionId, DiscussionId, SectionId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ContributeHandler, type Contributed } from '../application/contribute.handler.js';
import { ContributionQueries } from '../application/room.queries.js';
import { roundIsClosed, sectionNotOnSheet } from './body-sentences.js';
import { fileSentences } from './file-missing.refusal.js';
import { ContributionPayload } from './contribution.payload.js';
import { schoolSentences } from './school-sentences.js';
import { isSaidOnce, SaidInput, saidOnce, saidShape } from './said.input.js';
import { talkSentences } from './talk-sentences.js';

@InputType()
export class PointInput {
  @Field({ description: 'URN of a member school.' })
  urn: string;

  @Field({ description: 'Code of a measure of the family’s graphs.' })
  code: string;
}

@InputType()
export class ContributeInput extends SaidInput {
  @Field(() => ID, { description: 'The discussion.' })
  discussionId: string;

  @Field(() => ID, { description: 'The section of its prompt sheet.' })
  sectionId: string;

  @Field(() => ID, { nullable: true, description: 'What it replies to, in the same section.' })
  parentId?: string | null;

  @Field(() => ID, {
    description:
      'A UUID made by the device for this sending: a repeat gives the first answer and posts nothing.',
  })
  clientId: string;

  @Field(() => String, {
    nullable: true,
    description: 'URN of the school spoken for. Needed by people of several member schools.',
  })
  speakingForUrn?: string | null;

  @Field({ defaultValue: false, description: 'Researchers may code it. None unless said.' })
  researchConsent: boolean;

  @Field(() => PointInput, {
    nullable: true,
    description:
      'The point of the family’s graph that it is about. Its figures are kept as they are shown now.',
  })
  about?: PointInput | null;
}

const urn = z
  .string()
  .regex(/^\d{6}$/, 'a URN has six digits')
  .transform(text => text as Urn);

const fields = z.object({
  ...saidShape,
  discussionId: idOf<DiscussionId>(),
  sectionId: idOf<SectionId>(),
  parentId: idOf<ContributionId>().nullish(),
  clientId: idOf<ClientId>(),
  speakingForUrn: urn.nullish(),
  researchConsent: z.boolean(),
  about: z.object({ urn, code: z.string().max(60) }).nullish(),
});

const shape = fields.refine(isSaidOnce, saidOnce);

const ParentNotInSection = refusalType('ParentNotInSection', 'What it replies to is not in this section.');
const RepliesTooDeep = refusalType('RepliesTooDeep', 'Replies go two levels deep.');
const PointNotHere = refusalType('PointNotHere', 'This room has no such point.');
const ClientIdUsed = refusalType('ClientIdUsed', 'This sending was used for other words before.');

const sentences: Sentences<Extract<Contributed, { ok: false }>['refusal']> = {
  ...talkSentences,
  ...fileSentences,
  ...schoolSentences,
  DiscussionNotFound: () => notFound('discussion'),
  MayNotContribute: () => notAllowed('You can read this room, but not write in it.'),
  RoundIsClosed: roundIsClosed,
  SectionNotOnSheet: sectionNotOnSheet,
  ParentNotInSection: () =>
    new ParentNotInSection(
      'What you reply to is not in this section. Write it as a contribution of its own.',
    ),
  RepliesTooDeep: () => new RepliesTooDeep('Replies go two levels deep. Reply one level up.'),
  PointNotHere: () =>
    new PointNotHere(
      'This school has no point of that measure here. Reload the family’s page and choose again.',
    ),
  ClientIdUsed: () =>
    new ClientIdUsed(
      'Other words were sent under this id before, and they stand. Send yours as a new contribution.',
    ),
};

@Resolver()
export class ContributeMutation {
  constructor(
    private readonly handler: ContributeHandler,
    private readonly queries: ContributionQueries,
  ) {}

  @Mutation(() => ContributionPayload, {
    description: 'Contributes to a discussion, or replies in it. Safe to repeat.',
  })
  async contribute(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ContributeInput,
  ): Promise<ContributionPayload> {
    const { discussionId, sectionId, parentId, speakingForUrn, about, ...said } = checked(shape, input);
    const draft = {
      ...said,
      section: sectionId,
      parent: parentId ?? null,
      speakingFor: speakingForUrn ?? null,
    };
    const result = await this.handler.handle(actor, discussionId, draft, about ?? null);
    const contribution = result.ok ? await this.queries.contribution(actor, result.value.id) : null;
    return answer(result, () => ({ contribution }), sentences);
  }
}
