import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { WithdrawRefusal } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { PracticeQueries } from '../application/practice.queries.js';
import { WithdrawPracticeHandler } from '../application/withdraw-practice.handler.js';
import {
  noSuchPractice,
  notPublished,
  practiceId,
  PracticeInput,
  PracticePayload,
} from './practice.payload.js';

@InputType({ description: 'A practice to take out of use.' })
class WithdrawPracticeInput extends PracticeInput {
  @Field({ description: 'Why; everybody who opens its address reads this.' })
  reason: string;

  @Field(() => ID, { nullable: true, description: 'The published practice that replaces it.' })
  successorId?: string | null;
}

const schema = z.object({
  practiceId,
  reason: z.string().max(1_000, 'Use at most 1,000 characters.'),
  successorId: practiceId.nullish(),
});

const ReasonMissing = refusalType('ReasonMissing', 'A practice is not withdrawn without a reason.');
const SuccessorUnknown = refusalType('SuccessorUnknown', 'The successor is not another published practice.');

const sentences: Sentences<WithdrawRefusal> = {
  NotVisible: noSuchPractice,
  NotPublished: notPublished,
  ReasonMissing: () => new ReasonMissing('Say why it is withdrawn: its readers will ask.'),
  SuccessorUnknown: () => new SuccessorUnknown('Choose another practice that is in the library now.'),
};

@Resolver()
export class WithdrawPracticeMutation {
  constructor(
    private readonly handler: WithdrawPracticeHandler,
    private readonly queries: PracticeQueries,
  ) {}

  @Mutation(() => PracticePayload, {
    description: 'Takes a practice out of use. Its address stays, with the reason and the successor.',
  })
  async withdrawPractice(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: WithdrawPracticeInput,
  ): Promise<PracticePayload> {
    const { practiceId: practice, reason, successorId } = checked(schema, input);
    const result = await this.handler.handle(actor, { practice, reason, successor: successorId ?? null });
    const view = result.ok ? await this.queries.practice(actor, practice) : null;
    return answer(result, () => ({ practice: view }), sentences);
  }
}
