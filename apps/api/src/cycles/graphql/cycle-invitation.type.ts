import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SchoolAnswer } from '@pathways/domain/cycles';
import type { SchoolRole } from '@pathways/domain/shared';
import { invitedRoles } from '../../groups/group.enums.js';
import { connectionOf } from '../../platform/graphql/connection.js';
import { schoolAnswerNames } from './cycle.enums.js';

@ObjectType({
  description: 'A school that was asked into a cycle through one mailbox, as the coordinator sees it.',
})
export class CycleInvitation {
  @Field(() => ID, { description: 'The invitation.' })
  id: string;

  @Field({ description: 'The school’s URN.' })
  urn: string;

  @Field({ description: 'The school.' })
  school: string;

  @Field({ description: 'Its authority.' })
  authority: string;

  @Field({ description: 'The mailbox.' })
  email: string;

  @Field({ description: 'Whose it is, as the list says; empty where it does not.' })
  name: string;

  @Field(() => invitedRoles, { description: 'What they would be to the school.' })
  role: SchoolRole;

  @Field(() => schoolAnswerNames, { description: 'What the school says.' })
  answer: SchoolAnswer;

  @Field(() => String, { nullable: true, description: 'Why, or which change.' })
  because: string | null;

  @Field({ description: 'When it was asked.' })
  invitedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When the link was last mailed; null while it waits.' })
  mailedAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When it answered.' })
  answeredAt: Date | null;

  @Field(() => Int, { description: 'How often it was reminded.' })
  reminders: number;

  @Field(() => String, { nullable: true, description: 'Why the last mail came back; null where it did not.' })
  bouncedBecause: string | null;

  @Field(() => Date, { nullable: true, description: 'When it came back.' })
  bouncedAt: Date | null;
}

export const CycleInvitationConnection = connectionOf(CycleInvitation, 'CycleInvitationConnection');

@ObjectType({
  description: 'What a school is asked, as the holder of its link sees it. No partner is named.',
})
export class AskedSchool {
  @Field({ description: 'The mailbox that the link was sent to.' })
  email: string;

  @Field({ description: 'Under which name the list has it; may be empty.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'Under which name it is known here already.' })
  knownName: string | null;

  @Field(() => invitedRoles, { description: 'What the person would be to the school.' })
  role: SchoolRole;

  @Field({ description: 'The school.' })
  school: string;

  @Field({ description: 'Who asks.' })
  inviter: string;

  @Field({ description: 'The programme.' })
  programme: string;

  @Field({ description: 'What the programme is for.' })
  summary: string;

  @Field({ description: 'The cycle.' })
  cycle: string;

  @Field({ description: 'Its first day.' })
  startsOn: string;

  @Field({ description: 'Its last day.' })
  endsOn: string;

  @Field({ description: 'The day to answer by.' })
  answerBy: string;

  @Field({ description: 'What the cycle is for.' })
  aims: string;

  @Field(() => String, { nullable: true, description: 'What the talk will be held on.' })
  sheetTitle: string | null;

  @Field(() => [String], { description: 'Headings of that sheet.' })
  prompts: string[];

  @Field(() => [String], { description: 'What groups agree to at their beginning, a sentence each.' })
  charter: string[];

  @Field(() => schoolAnswerNames, { description: 'What the school has said so far.' })
  answer: SchoolAnswer;

  @Field(() => String, { nullable: true, description: 'Why, or which change.' })
  because: string | null;

  @Field({ description: 'Whether its group is released, so that the answer stands.' })
  isPlaced: boolean;

  @Field({ description: 'Whether the cycle has ended.' })
  isOver: boolean;
}
