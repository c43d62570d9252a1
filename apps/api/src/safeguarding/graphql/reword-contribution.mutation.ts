import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { RewordRefusal } from '@pathways/domain/safeguarding';
import type { ContributionId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { answer, notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import type { ContributionNotFound } from '../application/flag-contribution.handler.js';
import { RewordContributionHandler } from '../application/reword-contribution.handler.js';
import { FlagPayload } from './flag.payload.js';
import { contributionNotFound } from './flag-sentences.js';

@InputType()
export class RewordContributionInput {
  @Field(() => ID, { description: 'A hidden contribution of your own.' })
  contributionId: string;

  @Field({ description: 'The same in other words, as plain text.' })
  body: string;

  @Field(() => Int, { description: 'The revision that you had before your eyes.' })
  expectedRevision: number;
}

const shape = z.object({
  contributionId: idOf<ContributionId>(),
  body: z.string().max(200_000, 'this is more than ten times what fits'),
  expectedRevision: z.int().min(1),
});

const BodyEmpty = refusalType('BodyEmpty', 'There are no words in it.');
const BodyTooLong = refusalType('BodyTooLong', 'It has more characters than fit.');
const SameWords = refusalType('SameWords', 'These are the words that were flagged.');
const RewordedMeanwhile = refusalType('RewordedMeanwhile', 'It was reworded on another device meanwhile.');

const sentences: Sentences<RewordRefusal | ContributionNotFound> = {
  ContributionNotFound: contributionNotFound,
  NotYours: () => notAllowed('Only its author rewords a contribution, while it is hidden.'),
  KeptHidden: () => notAllowed('It was decided that this stays hidden. You can write a new contribution.'),
  SameWords: () => new SameWords('These are the words that were flagged. Leave out what tells who is meant.'),
  RewordedMeanwhile: () =>
    new RewordedMeanwhile('You reworded it on another device. Look at the room first.'),
  BodyEmpty: () => new BodyEmpty('Write something first.'),
  BodyTooLong: ({ atMost }) => new BodyTooLong(`At most ${String(atMost)} characters fit.`),
};

@Resolver()
export class RewordContributionMutation {
  constructor(private readonly handler: RewordContributionHandler) {}

  @Mutation(() => FlagPayload, {
    description:
      'Puts other words in the place of your hidden ones. They stand at once; the flagged wording leaves the history.',
  })
  async rewordContribution(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: RewordContributionInput,
  ): Promise<FlagPayload> {
    const { contributionId, body, expectedRevision } = checked(shape, input);
    const result = await this.handler.handle(actor, { contribution: contributionId, body, expectedRevision });
    return answer(result, () => ({ contributionId }), sentences);
  }
}
