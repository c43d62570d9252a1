import { Args, Field, ID, InputType, Int, Mutation, Resolver } from '@nestjs/graphql';
import type { MeetingId, WriteMinutesRefusal, WriteVisitNoteRefusal } from '@pathways/domain/meetings';
import type { ActionId } from '@pathways/domain/discussions';
import type { PersonId, SignedIn, Urn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { notAllowed } from '../../platform/graphql/refusals.js';
import type { Sentences } from '../../platform/graphql/refusals.js';
import { MeetingQueries } from '../application/meeting.queries.js';
import type { HiddenHow } from '../application/meeting.store.js';
import { SettleMinutesHandler, type SettleMinutesRefusal } from '../application/settle-minutes.handler.js';
import { WriteMinutesHandler } from '../application/write-minutes.handler.js';
import { WriteVisitNoteHandler } from '../application/write-visit-note.handler.js';
import { hiddenHow } from './meeting.enums.js';
import { longText } from './meeting.input.js';
import { meetingAnswer, meetingNotFound, MeetingPayload } from './meeting.payload.js';
import { minutesSentences, visitNoteSentences } from './minutes-sentences.js';

@InputType()
class MeetingActionInput {
  @Field(() => ID, { description: 'A UUID made by the device that writes it down.' })
  id: string;

  @Field({ description: 'What is done.' })
  what: string;

  @Field(() => ID, { description: 'By which member school, as its URN.' })
  schoolUrn: string;

  @Field(() => ID, { nullable: true, description: 'By whom of it; null where the school decides.' })
  personId?: string | null;

  @Field({ description: 'The last day, as 2026-12-18.' })
  dueOn: string;
}

@InputType()
class WriteMinutesInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field({ description: 'What was decided.' })
  decisions: string;

  @Field({ description: 'What was learned.' })
  learning: string;

  @Field(() => [MeetingActionInput], { description: 'Who does what by when. They become actions.' })
  actions: MeetingActionInput[];

  @Field(() => [ID], { description: 'The URNs of the schools that were there.' })
  present: string[];

  @Field(() => Int, { description: 'The number of the wording that you saw; 0 before the first.' })
  seen: number;

  @Field(() => ID, {
    nullable: true,
    description: 'A UUID made by the device: a repeat gives the first answer.',
  })
  clientId?: string | null;
}

@InputType()
class WriteVisitNoteInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => ID, { description: 'The URN of the school that you speak for.' })
  schoolUrn: string;

  @Field({ description: 'What a guest saw.' })
  saw: string;

  @Field({ description: 'What a guest takes home.' })
  takes: string;

  @Field({ description: 'What surprised the host.' })
  surprised: string;
}

@InputType()
class SettleMinutesInput {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field(() => hiddenHow, { description: 'What becomes of the words.' })
  how: HiddenHow;
}

const actionShape = z
  .object({
    id: idOf<ActionId>(),
    what: longText,
    schoolUrn: z.string().max(20),
    personId: idOf<PersonId>().nullish(),
    dueOn: z.iso.date('write the day as 2026-12-18'),
  })
  .transform(({ schoolUrn, personId, ...action }) => ({
    ...action,
    school: schoolUrn as Urn,
    person: personId ?? null,
  }));

const minutesShape = z.object({
  meetingId: idOf<MeetingId>(),
  decisions: longText,
  learning: longText,
  actions: z.array(actionShape).max(100),
  present: z.array(z.string().max(20)).max(50),
  seen: z.int().min(0),
  clientId: idOf<string>().nullish(),
});
const noteShape = z.object({
  meetingId: idOf<MeetingId>(),
  schoolUrn: z.string().max(20),
  saw: longText,
  takes: longText,
  surprised: longText,
});
const settleShape = z.object({ meetingId: idOf<MeetingId>(), how: z.enum(hiddenHow) });

const settleSentences: Sentences<SettleMinutesRefusal> = {
  MeetingNotFound: meetingNotFound,
  MayNotSettleMinutes: () => notAllowed('The facilitator decides on what was hidden.'),
};

@Resolver()
export class MinutesMutation {
  constructor(
    private readonly writing: WriteMinutesHandler,
    private readonly noting: WriteVisitNoteHandler,
    private readonly settling: SettleMinutesHandler,
    private readonly queries: MeetingQueries,
  ) {}

  @Mutation(() => MeetingPayload, {
    description: 'Writes the minutes: decisions, actions, learning, who was there.',
  })
  async writeMinutes(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: WriteMinutesInput,
  ): Promise<MeetingPayload> {
    const { meetingId, seen, clientId = null, present, ...told } = checked(minutesShape, input);
    const minutes = { ...told, present: present as Urn[] };
    const result = await this.writing.handle(actor, { meeting: meetingId, minutes, seen, clientId });
    return meetingAnswer<WriteMinutesRefusal>(this.queries, actor, result, minutesSentences);
  }

  @Mutation(() => MeetingPayload, { description: 'Writes what your school keeps of a visit.' })
  async writeVisitNote(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: WriteVisitNoteInput,
  ): Promise<MeetingPayload> {
    const { meetingId, schoolUrn, ...words } = checked(noteShape, input);
    const result = await this.noting.handle(actor, meetingId, { ...words, urn: schoolUrn as Urn });
    return meetingAnswer<WriteVisitNoteRefusal>(this.queries, actor, result, visitNoteSentences);
  }

  @Mutation(() => MeetingPayload, {
    description:
      'Takes minutes and notes out of sight, which any member may; the facilitator shows or removes them.',
  })
  async settleMinutes(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: SettleMinutesInput,
  ): Promise<MeetingPayload> {
    const { meetingId, how } = checked(settleShape, input);
    const result = await this.settling.handle(actor, meetingId, how);
    return meetingAnswer(this.queries, actor, result, settleSentences);
  }
}
