import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import {
  whetherMet as known,
  type MeetingId,
  type TellWhetherMetRefusal,
  type WhetherMet,
} from '@pathways/domain/meetings';
import type { SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import type { Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { MeetingQueries } from '../application/meeting.queries.js';
import { TellWhetherMetHandler } from '../application/tell-whether-met.handler.js';
import { whetherMet } from './meeting.enums.js';
import { longText } from './meeting.input.js';
import {
  meetingAnswer,
  meetingIsCancelled,
  meetingNotFound,
  MeetingPayload,
  notYourSchool,
} from './meeting.payload.js';

const MeetingIsAhead = refusalType('MeetingIsAhead', 'The meeting has not begun yet.');
const ReasonTooLong = refusalType('ReasonTooLong', 'A reason has too many characters.');

@InputType()
class TellWhetherMetInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => ID, { description: 'The URN of the school that you speak for.' })
  schoolUrn: string;

  @Field(() => whetherMet, { description: 'What became of it.' })
  became: WhetherMet;

  @Field({ description: 'Why; may be empty.' })
  because: string;
}

const shape = z.object({
  meetingId: idOf<MeetingId>(),
  schoolUrn: z.string().max(20),
  became: z.enum(known),
  because: longText,
});

export const toldSentences: Sentences<TellWhetherMetRefusal> = {
  MeetingNotFound: meetingNotFound,
  NotYourSchool: notYourSchool,
  MeetingIsAhead: () => new MeetingIsAhead('This meeting has not begun yet.'),
  MeetingIsCancelled: meetingIsCancelled,
  ReasonTooLong: ({ atMost }) => new ReasonTooLong(`Say why in at most ${atMost} characters.`),
};

@Resolver()
export class TellWhetherMetMutation {
  constructor(
    private readonly handler: TellWhetherMetHandler,
    private readonly queries: MeetingQueries,
  ) {}

  @Mutation(() => MeetingPayload, { description: 'Says for a school whether the group met.' })
  async tellWhetherMet(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: TellWhetherMetInput,
  ): Promise<MeetingPayload> {
    const { meetingId, schoolUrn, ...word } = checked(shape, input);
    const result = await this.handler.handle(actor, meetingId, { ...word, urn: schoolUrn as Urn });
    return meetingAnswer(this.queries, actor, result, toldSentences);
  }
}
