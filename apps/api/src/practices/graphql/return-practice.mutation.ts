import { Args, Field, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type { ReturnRefusal } from '@pathways/domain/practices';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { PracticeQueries } from '../application/practice.queries.js';
import { ReturnToDraftHandler } from '../application/return-to-draft.handler.js';
import {
  noSuchPractice,
  notEditor,
  notInReview,
  practiceId,
  PracticeInput,
  PracticePayload,
  wroteIt,
} from './practice.payload.js';

@InputType({ description: 'A version to hand back.' })
class ReturnPracticeInput extends PracticeInput {
  @Field({ description: 'What its writer is asked to do.' })
  note: string;
}

const schema = z.object({ practiceId, note: z.string().max(1_000, 'Use at most 1,000 characters.') });

const NoteMissing = refusalType('NoteMissing', 'A version is not handed back without a word.');

const sentences: Sentences<ReturnRefusal> = {
  NotVisible: noSuchPractice,
  NotEditor: notEditor,
  WroteIt: wroteIt,
  NotInReview: notInReview,
  NoteMissing: () => new NoteMissing('Say what its writer is to do.'),
};

@Resolver()
export class ReturnPracticeMutation {
  constructor(
    private readonly handler: ReturnToDraftHandler,
    private readonly queries: PracticeQueries,
  ) {}

  /** The editor sees drafts no longer, so the payload's practice is what is left for them to see. */
  @Mutation(() => PracticePayload, {
    description: 'Hands the version in review back to its writer with a note.',
  })
  async returnPractice(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ReturnPracticeInput,
  ): Promise<PracticePayload> {
    const { practiceId: id, note } = checked(schema, input);
    const result = await this.handler.handle(actor, id, note);
    const practice = result.ok ? await this.queries.practice(actor, id) : null;
    return answer(result, () => ({ practice }), sentences);
  }
}
