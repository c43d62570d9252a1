import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { PassReviewRefusal } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { PassReviewHandler } from '../application/pass-review.handler.js';
import { PracticeQueries } from '../application/practice.queries.js';
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

const sentences: Sentences<PassReviewRefusal> = {
  NotVisible: noSuchPractice,
  NotEditor: notEditor,
  NotInReview: notInReview,
  WroteIt: wroteIt,
  ChecksFailed: checksFailed,
};

@Resolver()
export class PassPracticeReviewMutation {
  constructor(
    private readonly handler: PassReviewHandler,
    private readonly queries: PracticeQueries,
  ) {}

  @Mutation(() => PracticePayload, {
    description:
      'An editor who wrote none of it has read exactly this text; the quoted schools are asked next.',
  })
  async passPracticeReview(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: PracticeInput,
  ): Promise<PracticePayload> {
    const { practiceId } = checked(practiceInput, input);
    const result = await this.handler.handle(actor, practiceId);
    const practice = result.ok ? await this.queries.practice(actor, practiceId) : null;
    return answer(result, () => ({ practice }), sentences);
  }
}
