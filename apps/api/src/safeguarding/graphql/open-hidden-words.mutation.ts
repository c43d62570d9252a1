import { Args, Field, ID, InputType, Int, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { OpenRefusal } from '@pathways/domain/safeguarding';
import type { ContributionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import type { ContributionNotFound } from '../application/flag-contribution.handler.js';
import { OpenHiddenWordsHandler } from '../application/open-hidden-words.handler.js';
import { contributionNotFound, nothingHidden, reasonMissing, wordsAreGone } from './flag-sentences.js';

@InputType()
export class OpenHiddenWordsInput {
  @Field(() => ID, { description: 'The contribution.' })
  contributionId: string;

  @Field({ description: 'Why you open it. Everybody in the room reads it. The author needs none.' })
  because: string;
}

@ObjectType({ description: 'Hidden words, handed to one person once.' })
export class OpenHiddenWordsPayload extends Payload {
  @Field(() => String, { nullable: true, description: 'The words; null when it was refused.' })
  words?: string | null;

  @Field(() => Int, { nullable: true, description: 'The revision that they are of.' })
  revision?: number | null;
}

const shape = z.object({
  contributionId: idOf<ContributionId>(),
  because: z.string().max(500, 'at most 500 characters'),
});

const sentences: Sentences<OpenRefusal | ContributionNotFound> = {
  ContributionNotFound: contributionNotFound,
  NotYours: () =>
    notAllowed(
      'Its author may reword it; the facilitator or the coordinator may open it to settle the flag.',
    ),
  ReasonMissing: reasonMissing,
  NothingHidden: nothingHidden,
  WordsAreGone: wordsAreGone,
};

@Resolver()
export class OpenHiddenWordsMutation {
  constructor(private readonly handler: OpenHiddenWordsHandler) {}

  @Mutation(() => OpenHiddenWordsPayload, {
    description:
      'Opens one hidden contribution: for its author, who may reword it, and for whoever settles the flag, which the room is told with the reason.',
  })
  async openHiddenWords(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: OpenHiddenWordsInput,
  ): Promise<OpenHiddenWordsPayload> {
    const { contributionId, because } = checked(shape, input);
    const result = await this.handler.handle(actor, contributionId, because);
    return answer(result, ({ words, revision }) => ({ words, revision }), sentences);
  }
}
