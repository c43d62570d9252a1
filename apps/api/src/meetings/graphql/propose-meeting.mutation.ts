import { Args, Field, ID, InputType, Mutation, Resolver } from '@nestjs/graphql';
import {
  meetingKinds,
  type MeetingId,
  type MeetingKind,
  type ProposeMeetingRefusal,
  type SlotId,
} from '@pathways/domain/meetings';
import type { GroupId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { Ids } from '../../platform/unit-of-work.js';
import { MeetingQueries } from '../application/meeting.queries.js';
import { ProposeMeetingHandler } from '../application/propose-meeting.handler.js';
import { meetingKind } from '../meeting-kind.enum.js';
import { longText, wallTime, WallTimeInput, WhereInput, whereShape } from './meeting.input.js';
import { meetingAnswer, MeetingPayload, whereSentences } from './meeting.payload.js';

const TitleFaulty = refusalType('TitleFaulty', 'A title is missing or too long.');
const PurposeTooLong = refusalType('PurposeTooLong', 'A purpose has too many characters.');
const SlotsFaulty = refusalType('SlotsFaulty', 'The proposed times cannot be used.');
const HostMissing = refusalType('HostMissing', 'A visit is to a member school.');

@InputType()
class ProposeMeetingInput {
  @Field(() => ID, { description: 'A UUID made by the device: a repeat gives the first answer.' })
  id: string;

  @Field(() => ID, { description: 'The group.' })
  groupId: string;

  @Field(() => meetingKind, { description: 'A meeting of all, or a visit.' })
  kind: MeetingKind;

  @Field({ description: 'What it is called, in 2 to 120 characters.' })
  title: string;

  @Field({ description: 'What it is for; may be empty.' })
  purpose: string;

  @Field(() => ID, { nullable: true, description: 'The URN of the school that is visited.' })
  host?: string | null;

  @Field(() => [WallTimeInput], {
    description:
      'Up to eight open a poll; one is the date. All lie ahead, unless the meeting has been held already.',
  })
  slots: WallTimeInput[];

  @Field(() => Boolean, {
    nullable: true,
    description: 'It has been held already, elsewhere, and is written down now: one time, which has passed.',
  })
  wasHeld?: boolean | null;

  @Field(() => WhereInput, { description: 'Where and how long.' })
  where: WhereInput;
}

const shape = z.object({
  id: idOf<MeetingId>(),
  groupId: idOf<GroupId>(),
  kind: z.enum(meetingKinds),
  title: longText,
  purpose: longText,
  host: z.string().max(20).nullish(),
  slots: z.array(wallTime).max(50),
  wasHeld: z.boolean().nullish(),
  where: whereShape,
});

const faults = {
  none: 'Choose at least one time.',
  'too many': 'At most eight times: more than that nobody answers.',
  twice: 'One time stands there twice.',
  passed: 'This time has passed. Choose one that lies ahead, or say that the meeting has been held already.',
  ahead: 'This time lies ahead: a meeting that has been held already was before now.',
  'one alone': 'A meeting that has been held already has one time.',
};

const sentences: Sentences<ProposeMeetingRefusal | { readonly kind: 'GroupNotFound' }> = {
  ...whereSentences,
  GroupNotFound: () => notFound('group'),
  MayNotPropose: () => notAllowed('This group has ended.'),
  TitleFaulty: ({ atMost }) => new TitleFaulty(`Give it a title, in at most ${atMost} characters.`),
  PurposeTooLong: ({ atMost }) => new PurposeTooLong(`Say what it is for in at most ${atMost} characters.`),
  SlotsFaulty: ({ fault }) => new SlotsFaulty(faults[fault]),
  HostMissing: () => new HostMissing('Choose the member school that is visited.'),
};

@Resolver()
export class ProposeMeetingMutation {
  constructor(
    private readonly handler: ProposeMeetingHandler,
    private readonly queries: MeetingQueries,
    private readonly ids: Ids,
  ) {}

  @Mutation(() => MeetingPayload, {
    description:
      'Proposes times for a meeting, sets its one date, or writes down one that was held elsewhere.',
  })
  async proposeMeeting(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: ProposeMeetingInput,
  ): Promise<MeetingPayload> {
    const { groupId, host, slots, where, wasHeld, ...told } = checked(shape, input);
    const result = await this.handler.handle(actor, {
      ...told,
      ...where,
      group: groupId,
      host: host ? (host as Urn) : null,
      isElsewhere: wasHeld ?? false,
      slots: slots.map(startsAt => ({ id: this.ids.next<SlotId>(), startsAt })),
    });
    return meetingAnswer(this.queries, actor, result, sentences);
  }
}
