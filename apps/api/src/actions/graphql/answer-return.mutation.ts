import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import {
  returnAnswers,
  type AnswerReturnRefusal,
  type IdeaId,
  type ReturnAnswer,
  type ReturnId,
  type StandingAction,
} from '@pathways/domain/actions';
import type { AttachmentId } from '@pathways/domain/attachments';
import type { ActionId } from '@pathways/domain/discussions';
import type { MeetingId } from '@pathways/domain/meetings';
import type { Result, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { ActionQueries } from '../application/action.queries.js';
import type { ActionView } from '../application/action.views.js';
import { AnswerReturnHandler, type ChangeActionRefusal } from '../application/answer-return.handler.js';
import { returnAnswer } from './action.enums.js';
import { GroupAction } from './action.type.js';

const ReasonMissing = refusalType('ReasonMissing', 'A word of why is missing or too long.');
const ActionWordsFaulty = refusalType('ActionWordsFaulty', 'An action says nothing, or too much.');
const NothingChanged = refusalType('NothingChanged', 'A changed action reads as before.');
const DayPassed = refusalType('DayPassed', 'A day lies behind.');
const FileMissing = refusalType('FileMissing', 'A file is not there.');
const IdeaMissing = refusalType('IdeaMissing', 'An idea is not the group’s.');

@InputType()
class AnswerReturnInput {
  @Field(() => ID, { description: 'A UUID made by the device: a repeat is kept once.' })
  id: string;

  @Field(() => ID, { description: 'The action.' })
  actionId: string;

  @Field(() => returnAnswer, { description: 'What became of it.' })
  answer: ReturnAnswer;

  @Field({ description: 'A word of why.' })
  because: string;

  @Field(() => String, { nullable: true, description: 'Changed: how it reads from here on.' })
  what?: string | null;

  @Field(() => String, { nullable: true, description: 'Changed or waiting: another day, as 2027-01-15.' })
  dueOn?: string | null;

  @Field(() => ID, { nullable: true, description: 'The meeting at which it was asked.' })
  meetingId?: string | null;
}

@InputType()
class AddEvidenceInput {
  @Field(() => ID, { description: 'The action.' })
  actionId: string;

  @Field(() => ID, { description: 'A file that you added to the room.' })
  attachmentId: string;
}

@InputType()
class PlaceActionInput {
  @Field(() => ID, { description: 'The action.' })
  actionId: string;

  @Field(() => ID, { nullable: true, description: 'The idea that it is a step of; null for none.' })
  ideaId?: string | null;
}

@ObjectType({ description: 'The action as it stands after the change.' })
export class ActionPayload extends Payload {
  @Field(() => GroupAction, { nullable: true, description: 'Null when it was refused.' })
  action?: ActionView | null;
}

const returnShape = z.object({
  id: idOf<ReturnId>(),
  actionId: idOf<ActionId>(),
  answer: z.enum(returnAnswers),
  because: z.string().max(20_000),
  what: z.string().max(20_000).nullish(),
  dueOn: z.iso.date('write the day as 2027-01-15').nullish(),
  meetingId: idOf<MeetingId>().nullish(),
});
const evidenceShape = z.object({ actionId: idOf<ActionId>(), attachmentId: idOf<AttachmentId>() });
const placeShape = z.object({ actionId: idOf<ActionId>(), ideaId: idOf<IdeaId>().nullish() });

const shared = {
  ActionNotFound: () => notFound('action'),
  NotYourSchool: () => notAllowed('The school that does it, or the facilitator, says what became of it.'),
};
const sentences: Sentences<AnswerReturnRefusal> = {
  ...shared,
  ReasonMissing: ({ atMost }) => new ReasonMissing(`Say why, in a few words (at most ${atMost} characters).`),
  ActionWordsFaulty: ({ atMost }) =>
    new ActionWordsFaulty(`Say what is done, in at most ${atMost} characters.`),
  NothingChanged: () => new NothingChanged('Change the words or the day, or choose another answer.'),
  DayPassed: () => new DayPassed('Choose a day that lies ahead.'),
};
const changeSentences: Sentences<ChangeActionRefusal> = {
  ...shared,
  FileMissing: () => new FileMissing('This file is not there, or it was sent by somebody else.'),
  IdeaMissing: () => new IdeaMissing('This idea is not one of the group’s.'),
};

@Resolver()
export class AnswerReturnMutation {
  constructor(
    private readonly handler: AnswerReturnHandler,
    private readonly queries: ActionQueries,
  ) {}

  @Mutation(() => ActionPayload, {
    description: 'Answers the return question: done, changed, dropped or waiting, and why.',
  })
  async answerReturn(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AnswerReturnInput,
  ): Promise<ActionPayload> {
    const { actionId, meetingId = null, what = null, dueOn = null, ...told } = checked(returnShape, input);
    const result = await this.handler.answer(actor, actionId, { ...told, what, dueOn }, meetingId);
    return this.answered(actor, result, sentences);
  }

  @Mutation(() => ActionPayload, { description: 'Adds a file to an action as evidence.' })
  async addEvidence(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: AddEvidenceInput,
  ): Promise<ActionPayload> {
    const { actionId, attachmentId } = checked(evidenceShape, input);
    return this.answered(actor, await this.handler.attach(actor, actionId, attachmentId), changeSentences);
  }

  @Mutation(() => ActionPayload, { description: 'Makes an action a step of an idea, or of none.' })
  async placeAction(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: PlaceActionInput,
  ): Promise<ActionPayload> {
    const { actionId, ideaId = null } = checked(placeShape, input);
    return this.answered(actor, await this.handler.place(actor, actionId, ideaId), changeSentences);
  }

  private async answered<Refusal extends { readonly kind: string }>(
    actor: SignedIn,
    result: Result<StandingAction, Refusal>,
    said: Sentences<Refusal>,
  ): Promise<ActionPayload> {
    const actions = result.ok ? await this.queries.ofGroup(actor, result.value.group) : null;
    const action = result.ok ? (actions?.find(({ id }) => id === result.value.id) ?? null) : null;
    return answer(result, () => ({ action }), said);
  }
}
