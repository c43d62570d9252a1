import { Args, Mutation, Resolver } from '@nestjs/graphql';
import type { TakeBackRefusal } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { ReturnToDraftHandler } from '../application/return-to-draft.handler.js';
import { PracticeQueries } from '../application/practice.queries.js';
import {
  noSuchPractice,
  notInReview,
  PracticeInput,
  practiceInput,
  PracticePayload,
} from './practice.payload.js';

const sentences: Sentences<TakeBackRefusal> = {
  NotVisible: noSuchPractice,
  NotInReview: notInReview,
};

@Resolver()
export class TakeBackPracticeMutation {
  constructor(
    private readonly handler: ReturnToDraftHandler,
    private readonly queries: PracticeQueries,
  ) {}

  @Mutation(() => PracticePayload, {
    description: 'A writer takes a version back to change it. It goes to review again afterwards.',
  })
  async takeBackPractice(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: PracticeInput,
  ): Promise<PracticePayload> {
    const { practiceId } = checked(practiceInput, input);
    const result = await this.handler.takeBack(actor, practiceId);
    const practice = result.ok ? await this.queries.practice(actor, practiceId) : null;
    return answer(result, () => ({ practice }), sentences);
  }
}
