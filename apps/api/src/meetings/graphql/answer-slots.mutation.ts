import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import {
  slotAnswers,
  type AnswerSlotsRefusal,
  type MeetingId,
  type SlotAnswer,
  type SlotId,
} from '@pathways/domain/meetings';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import type { Sentences } from '../../platform/graphql/refusals.js';
import { AnswerSlotsHandler } from '../application/answer-slots.handler.js';
import { MeetingQueries } from '../application/meeting.queries.js';
import { slotAnswer } from './meeting.enums.js';
import {
  meetingAnswer,
  meetingNotFound,
  MeetingPayload,
  notYourSchool,
  pollHasEnded,
  slotUnknown,
} from './meeting.payload.js';

@InputType()
class SlotAnswerInput {
  @Field(() => ID, { description: 'The time.' })
  slotId: string;

  @Field(() => slotAnswer, { description: 'Whether the school can come.' })
  answer: SlotAnswer;
}

@InputType()
class AnswerSlotsInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => ID, { description: 'The URN of the school that you speak for.' })
  schoolUrn: string;

  @Field(() => [SlotAnswerInput], { description: 'What it says; what it said before is replaced.' })
  answers: SlotAnswerInput[];
}

const shape = z.object({
  meetingId: idOf<MeetingId>(),
  schoolUrn: z.string().max(20),
  answers: z.array(z.object({ slotId: idOf<SlotId>(), answer: z.enum(slotAnswers) })).max(20),
});

const sentences: Sentences<AnswerSlotsRefusal> = {
  MeetingNotFound: meetingNotFound,
  NotYourSchool: notYourSchool,
  PollHasEnded: pollHasEnded,
  SlotUnknown: slotUnknown,
};

@Resolver()
export class AnswerSlotsMutation {
  constructor(
    private readonly handler: AnswerSlotsHandler,
    private readonly queries: MeetingQueries,
  ) {}

  @Mutation(() => MeetingPayload, {
    description: 'Says for a school when it can come. Its latest word counts.',
  })
  async answerSlots(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AnswerSlotsInput,
  ): Promise<MeetingPayload> {
    const { meetingId, schoolUrn, answers } = checked(shape, input);
    const words = answers.map(({ slotId, answer }) => ({ slot: slotId, answer }));
    const wanted = { meeting: meetingId, urn: schoolUrn as Urn, words };
    return meetingAnswer(this.queries, actor, await this.handler.handle(actor, wanted), sentences);
  }
}
