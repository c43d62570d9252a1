import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PublishRefusal } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
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
} from './practice.payload.js';

const sentences: Sentences<PublishRefusal> = {
  NotVisible: noSuchPractice,
  NotEditor: notEditor,
  NotInReview: notInReview,
  WroteIt: () => notAllowed('You wrote a part of it. Another editor publishes it.'),
  ChecksFailed: checksFailed,
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
