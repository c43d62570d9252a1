import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { FileMissing } from '@pathways/domain/attachments';
import type { EditRefusal } from '@pathways/domain/discussions';
import type { ContributionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { EditContributionHandler } from '../application/edit-contribution.handler.js';
import { ContributionQueries } from '../application/room.queries.js';
import type { ContributionView } from '../application/room.views.js';
import { roundIsClosed } from './body-sentences.js';
import { ContributionChangedMeanwhile } from './contribution-changed.refusal.js';
import { fileSentences } from './file-missing.refusal.js';
import { ContributionPayload } from './contribution.payload.js';
import { isSaidOnce, SaidInput, saidOnce, saidShape } from './said.input.js';
import { talkSentences } from './talk-sentences.js';

@InputType()
export class EditContributionInput extends SaidInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field(() => Int, { description: 'The revision that you had before your eyes.' })
  expectedRevision: number;

  @Field(() => ID, {
    nullable: true,
    description:
      'A UUID made by the device for this edit: a repeat gives the first answer and changes nothing.',
  })
  clientId?: string | null;
}

const fields = z.object({
  ...saidShape,
  contributionId: idOf<ContributionId>(),
  expectedRevision: z.int().min(1),
  clientId: idOf<string>().nullish(),
});

const shape = fields.refine(isSaidOnce, saidOnce);

type Refusal = EditRefusal | FileMissing | { readonly kind: 'ContributionNotFound' };

const sentencesAt = (current: ContributionView | null): Sentences<Refusal> => ({
  ...talkSentences,
  ...fileSentences,
  ContributionNotFound: () => notFound('contribution'),
  NotYours: () => notAllowed('Only its author edits a contribution.'),
  RoundIsClosed: roundIsClosed,
  ContributionIsDeleted: () => notFound('contribution'),
  ContributionIsHidden: () =>
    notAllowed(
      'It is hidden because of a flag. Write it in other words from the line that stands in its place.',
    ),
  ContributionChangedMeanwhile: () =>
    current ? new ContributionChangedMeanwhile(current) : notFound('contribution'),
});

@Resolver()
export class EditContributionMutation {
  constructor(
    private readonly handler: EditContributionHandler,
    private readonly queries: ContributionQueries,
  ) {}

  @Mutation(() => ContributionPayload, {
    description: 'Gives your contribution new words. The earlier ones stay readable as its history.',
  })
  async editContribution(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: EditContributionInput,
  ): Promise<ContributionPayload> {
    const { contributionId, clientId = null, ...edit } = checked(shape, input);
    const wanted = { contribution: contributionId, clientId, ...edit };
    const result = await this.handler.handle(actor, wanted);
    const contribution = await this.queries.contribution(actor, contributionId);
    return answer(result, () => ({ contribution }), sentencesAt(contribution));
  }
}
