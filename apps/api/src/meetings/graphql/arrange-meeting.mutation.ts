import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import type {
  ArrangeRefusal,
  MeetingId,
  MoveMeetingRefusal,
  SettleMeetingRefusal,
  SlotId,
} from '@pathways/domain/meetings';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ArrangeMeetingHandler } from '../application/arrange-meeting.handler.js';
import { MeetingQueries } from '../application/meeting.queries.js';
import { wallTime, WallTimeInput, WhereInput, whereShape } from './meeting.input.js';
import {
  meetingAnswer,
  meetingIsCancelled,
  meetingNotFound,
  MeetingPayload,
  pollHasEnded,
  slotUnknown,
  timeHasPassed,
  whereSentences,
} from './meeting.payload.js';

const MeetingNotSettled = refusalType('MeetingNotSettled', 'The meeting has no date yet.');

@InputType()
class SettleMeetingInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => ID, { description: 'The time that it is.' })
  slotId: string;
}

@InputType()
class MoveMeetingInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => WallTimeInput, { description: 'When it is from here on.' })
  to: WallTimeInput;

  @Field(() => WhereInput, { description: 'Where and how long.' })
  where: WhereInput;
}

@InputType()
class CancelMeetingInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;
}

const settleShape = z.object({ meetingId: idOf<MeetingId>(), slotId: idOf<SlotId>() });
const moveShape = z.object({ meetingId: idOf<MeetingId>(), to: wallTime, where: whereShape });
const cancelShape = z.object({ meetingId: idOf<MeetingId>() });

const sentences: Sentences<ArrangeRefusal> = {
  MeetingNotFound: meetingNotFound,
  MeetingIsCancelled: meetingIsCancelled,
  MayNotArrange: () => notAllowed('Whoever proposed the meeting, or the facilitator, sets its date.'),
};
const settleSentences: Sentences<SettleMeetingRefusal> = {
  ...sentences,
  SlotUnknown: slotUnknown,
  PollHasEnded: pollHasEnded,
  TimeHasPassed: timeHasPassed,
};
const moveSentences: Sentences<MoveMeetingRefusal> = {
  ...sentences,
  ...whereSentences,
  TimeHasPassed: timeHasPassed,
  MeetingNotSettled: () => new MeetingNotSettled('Choose one of the proposed times first.'),
};

@Resolver()
export class ArrangeMeetingMutation {
  constructor(
    private readonly handler: ArrangeMeetingHandler,
    private readonly queries: MeetingQueries,
  ) {}

  @Mutation(() => MeetingPayload, {
    description: 'Makes one of the proposed times the date. Calendars hear of it.',
  })
  async settleMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SettleMeetingInput,
  ): Promise<MeetingPayload> {
    const { meetingId, slotId } = checked(settleShape, input);
    const result = await this.handler.settle(actor, meetingId, slotId);
    return meetingAnswer(this.queries, actor, result, settleSentences);
  }

  @Mutation(() => MeetingPayload, {
    description: 'Another time, place, link or length. Calendars hear of it.',
  })
  async moveMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: MoveMeetingInput,
  ): Promise<MeetingPayload> {
    const { meetingId, to, where } = checked(moveShape, input);
    const result = await this.handler.move(actor, meetingId, { ...where, startsAt: to });
    return meetingAnswer(this.queries, actor, result, moveSentences);
  }

  @Mutation(() => MeetingPayload, {
    description: 'It will not be. Calendars hear of it, and its page stays.',
  })
  async cancelMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: CancelMeetingInput,
  ): Promise<MeetingPayload> {
    const { meetingId } = checked(cancelShape, input);
    return meetingAnswer(this.queries, actor, await this.handler.cancel(actor, meetingId), sentences);
  }
}
