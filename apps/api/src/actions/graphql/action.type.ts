import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { ReturnAnswer } from '@pathways/domain/actions';
import { Attachment } from '../../attachments/attachment.type.js';
import { returnAnswer } from './action.enums.js';

@ObjectType({ description: 'A member school, as far as an action needs it.' })
export class ActionSchool {
  @Field(() => ID, { description: 'Its URN.' })
  urn: string;

  @Field({ description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'One answer to the return question. None is overwritten.' })
export class ActionReturn {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field(() => returnAnswer, { description: 'Done, changed, dropped or waiting.' })
  answer: ReturnAnswer;

  @Field({ description: 'It was flagged: why, and how the action read, are out of sight.' })
  isHidden: boolean;

  @Field({ description: 'Why; empty while it is out of sight.' })
  because: string;

  @Field({ description: 'How the action read until then.' })
  whatBefore: string;

  @Field({ description: 'By when it was due until then, as 2026-12-18.' })
  dueBefore: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The meeting at which it was asked; null between meetings.',
  })
  meetingId: string | null;

  @Field({ description: 'Who said so.' })
  byName: string;

  @Field({ description: 'When.' })
  toldAt: Date;
}

@ObjectType({ description: 'What somebody agreed to do, with what became of it.' })
export class GroupAction {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field({ description: 'What is done.' })
  what: string;

  @Field(() => ActionSchool, { description: 'By which school.' })
  school: ActionSchool;

  @Field(() => ID, { nullable: true, description: 'By whom of it; null where the school decides.' })
  personId: string | null;

  @Field(() => String, { nullable: true, description: 'Their name.' })
  personName: string | null;

  @Field({ description: 'The last day, as 2026-12-18.' })
  dueOn: string;

  @Field(() => String, {
    nullable: true,
    description: 'Where the school is closed on that day: the last day before on which it is open.',
  })
  schoolDay: string | null;

  @Field(() => ID, { description: 'The room of the group that agreed it.' })
  roomId: string;

  @Field({ description: 'The group.' })
  roomName: string;

  @Field({ description: 'The cycle in which it was agreed.' })
  cycleName: string;

  @Field(() => ID, { nullable: true, description: 'The meeting at which it was agreed; null for a round.' })
  meetingId: string | null;

  @Field(() => ID, { nullable: true, description: 'The idea that it is a step of.' })
  ideaId: string | null;

  @Field(() => String, { nullable: true, description: 'What that idea is called.' })
  ideaTitle: string | null;

  @Field({ description: 'When it was agreed.' })
  agreedAt: Date;

  @Field(() => returnAnswer, {
    nullable: true,
    description: 'The latest answer; null where nobody was asked yet.',
  })
  became: ReturnAnswer | null;

  @Field(() => [ActionReturn], { description: 'Every answer, the newest first.' })
  returns: readonly ActionReturn[];

  @Field(() => [Attachment], { description: 'Files that show what became of it.' })
  evidence: readonly Attachment[];

  @Field({ description: 'It is yours, or your school’s where no person is named.' })
  isViewers: boolean;

  @Field({ description: 'You may say what became of it.' })
  viewerCanAnswer: boolean;
}
