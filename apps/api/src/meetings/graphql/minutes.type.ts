import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { MeetingSchool } from './meeting-parts.type.js';

@ObjectType({ description: 'One wording of the minutes of a meeting.' })
export class MeetingMinutes {
  @Field(() => Int, { description: 'Its number: every wording has the next.' })
  number: number;

  @Field(() => String, { nullable: true, description: 'What was decided; null while it is hidden.' })
  decisions: string | null;

  @Field(() => String, { nullable: true, description: 'What was learned; null while it is hidden.' })
  learning: string | null;

  @Field({ description: 'Somebody took it out of sight. Nobody reads it until the facilitator has decided.' })
  isHidden: boolean;

  @Field(() => [MeetingSchool], { description: 'Which schools were there.' })
  present: readonly MeetingSchool[];

  @Field({ description: 'Who wrote it so.' })
  writtenBy: string;

  @Field({ description: 'When.' })
  writtenAt: Date;
}

@ObjectType({ description: 'An action that was agreed at a meeting.' })
export class MeetingAction {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field({ description: 'What is done.' })
  what: string;

  @Field(() => MeetingSchool, { description: 'By which school.' })
  school: MeetingSchool;

  @Field(() => ID, { nullable: true, description: 'By whom of it; null where the school decides.' })
  personId: string | null;

  @Field(() => String, { nullable: true, description: 'Their name.' })
  personName: string | null;

  @Field({ description: 'The last day, as 2026-12-18.' })
  dueOn: string;
}

@ObjectType({ description: 'What one school keeps of a visit.' })
export class VisitNote {
  @Field(() => MeetingSchool, { description: 'Which school.' })
  school: MeetingSchool;

  @Field(() => String, { nullable: true, description: 'What a guest saw.' })
  saw: string | null;

  @Field(() => String, { nullable: true, description: 'What a guest takes home.' })
  takes: string | null;

  @Field(() => String, { nullable: true, description: 'What surprised the host.' })
  surprised: string | null;

  @Field({ description: 'Somebody took it out of sight.' })
  isHidden: boolean;

  @Field({ description: 'Who wrote it.' })
  writtenBy: string;

  @Field({ description: 'When.' })
  writtenAt: Date;
}
