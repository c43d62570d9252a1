import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { ClockPress, MeetingId, TurnClockRefusal } from '@pathways/domain/meetings';
import { accept, type SignedIn, type Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { notAllowed, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { MeetingQueries } from '../application/meeting.queries.js';
import { TurnClockHandler } from '../application/turn-clock.handler.js';
import { clockPress } from './meeting.enums.js';
import { meetingAnswer, meetingNotFound, MeetingPayload } from './meeting.payload.js';

const ClockTurnedMeanwhile = refusalType(
  'ClockTurnedMeanwhile',
  'Somebody else turned the clock a moment ago.',
);
const ClockNotRunning = refusalType('ClockNotRunning', 'The clock was not begun, or has ended.');
const PresenterFaulty = refusalType('PresenterFaulty', 'The presenter is no member school.');
const MinutesFaulty = refusalType('MinutesFaulty', 'A turn has too few or too many minutes.');

@InputType()
class ClockMinutesInput {
  @Field(() => Int, { description: 'To present.' })
  present: number;

  @Field(() => Int, { description: 'To clarify.' })
  clarify: number;

  @Field(() => Int, { description: 'To challenge.' })
  challenge: number;

  @Field(() => Int, { description: 'To commit.' })
  commit: number;
}

@InputType()
class BeginClockInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => ID, { description: 'The URN of the school that presents.' })
  presenterUrn: string;

  @Field(() => ClockMinutesInput, { description: 'What each turn has.' })
  minutes: ClockMinutesInput;

  @Field(() => Int, { description: 'The number of the clock that you see; 0 before the first.' })
  seen: number;
}

@InputType()
class TurnClockInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => clockPress, { description: 'What is pressed.' })
  press: (typeof clockPress)[keyof typeof clockPress];

  @Field(() => Int, { description: 'The number of the clock that you see.' })
  seen: number;
}

const beginShape = z.object({
  meetingId: idOf<MeetingId>(),
  presenterUrn: z.string().max(20),
  minutes: z.object({ present: z.int(), clarify: z.int(), challenge: z.int(), commit: z.int() }),
  seen: z.int().min(0),
});
const turnShape = z.object({
  meetingId: idOf<MeetingId>(),
  press: z.enum(clockPress),
  seen: z.int().min(0),
});

const sentences: Sentences<TurnClockRefusal> = {
  MeetingNotFound: meetingNotFound,
  MayNotTurnClock: () => notAllowed('The clock runs at a meeting with a date, in a group that meets.'),
  ClockTurnedMeanwhile: () => new ClockTurnedMeanwhile('Somebody else pressed a moment ago. Look again.'),
  ClockNotRunning: () => new ClockNotRunning('Begin the clock first.'),
  PresenterFaulty: () => new PresenterFaulty('Choose a member school that presents.'),
  MinutesFaulty: ({ atMost }) => new MinutesFaulty(`Each turn has 1 to ${atMost} minutes.`),
};

@Resolver()
export class TurnClockMutation {
  constructor(
    private readonly handler: TurnClockHandler,
    private readonly queries: MeetingQueries,
  ) {}

  @Mutation(() => MeetingPayload, {
    description: 'Begins the action-learning clock, for everybody who looks.',
  })
  beginClock(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: BeginClockInput,
  ): Promise<MeetingPayload> {
    const { meetingId, presenterUrn, minutes, seen } = checked(beginShape, input);
    const press = { kind: 'begin', presenter: presenterUrn as Urn, minutes } as const;
    return this.press(actor, meetingId, press, seen);
  }

  @Mutation(() => MeetingPayload, { description: 'Pause, resume, next, back or end.' })
  turnClock(@CurrentActor() actor: SignedIn, @Args('input') input: TurnClockInput): Promise<MeetingPayload> {
    const { meetingId, press, seen } = checked(turnShape, input);
    return this.press(actor, meetingId, { kind: press }, seen);
  }

  private async press(
    actor: SignedIn,
    id: MeetingId,
    press: ClockPress,
    seen: number,
  ): Promise<MeetingPayload> {
    const result = await this.handler.handle(actor, id, press, seen);
    return meetingAnswer(this.queries, actor, result.ok ? accept({ id }) : result, sentences);
  }
}
