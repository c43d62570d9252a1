import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { SendToReviewRefusal } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { PracticeQueries } from '../application/practice.queries.js';
import { SendToReviewHandler } from '../application/send-to-review.handler.js';
import {
  checksFailed,
  noSuchPractice,
  notYourDraft,
  PracticeInput,
  practiceInput,
  PracticePayload,
} from './practice.payload.js';

const sentences: Sentences<SendToReviewRefusal> = {
  NotVisible: noSuchPractice,
  NotYourDraft: notYourDraft,
  ChecksFailed: checksFailed,
};

@Resolver()
export class SendPracticeToReviewMutation {
  constructor(
    private readonly handler: SendToReviewHandler,
    private readonly queries: PracticeQueries,
  ) {}

  @Mutation(() => PracticePayload, { description: 'Hands a complete draft to an editor.' })
  async sendPracticeToReview(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: PracticeInput,
  ): Promise<PracticePayload> {
    const { practiceId } = checked(practiceInput, input);
    const result = await this.handler.handle(actor, practiceId);
    const practice = result.ok ? await this.queries.practice(actor, practiceId) : null;
    return answer(result, () => ({ practice }), sentences);
  }
}
