import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PublishRefusal } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { PracticeQueries } from '../application/practice.queries.js';
import { PublishPracticeHandler } from '../application/publish-practice.handler.js';
import {
  checksFailed,
  noSuchPractice,
  notEditor,
  notInReview,
  PracticeInput,
  practiceInput,
  PracticePayload,
  wroteIt,
} from './practice.payload.js';

const NotReady = refusalType(
  'PracticeNotReady',
  'It is not reviewed, or a quoted school has not approved its words.',
);
const OtherWords = refusalType('NotAsReviewed', 'The text is not the one that was reviewed.');

const sentences: Sentences<PublishRefusal> = {
  NotVisible: noSuchPractice,
  NotEditor: notEditor,
  NotInReview: notInReview,
  WroteIt: wroteIt,
  ChecksFailed: checksFailed,
  NotReady: ({ state }) =>
    new NotReady(
      state === 'review'
        ? 'It is not reviewed yet.'
        : 'Not every quoted school has approved its words in their place. Silence is not consent.',
    ),
  OtherWords: () => new OtherWords('It reads otherwise than what was reviewed. It has to be reviewed again.'),
};

@Resolver()
export class PublishPracticeMutation {
  constructor(
    private readonly handler: PublishPracticeHandler,
    private readonly queries: PracticeQueries,
  ) {}

  @Mutation(() => PracticePayload, {
    description:
      'Puts the version in review into the public library, if every check is passed at this moment.',
  })
  async publishPractice(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: PracticeInput,
  ): Promise<PracticePayload> {
    const { practiceId } = checked(practiceInput, input);
    const result = await this.handler.handle(actor, practiceId);
    const practice = result.ok ? await this.queries.practice(actor, practiceId) : null;
    return answer(result, () => ({ practice }), sentences);
  }
}
