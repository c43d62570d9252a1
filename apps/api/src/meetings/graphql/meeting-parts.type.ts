import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { SlotAnswer, Turn, WhetherMet } from '@pathways/domain/meetings';
import { clockTurn, slotAnswer, whetherMet } from './meeting.enums.js';

@ObjectType({ description: 'A member school, as far as a meeting needs it.' })
export class MeetingSchool {
  @Field(() => ID, { description: 'Its URN.' })
  urn: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Its authority.' })
  laName: string;
}

@ObjectType({ description: 'What one school says of one time.' })
export class MeetingSlotAnswer {
  @Field(() => MeetingSchool, { description: 'Which school.' })
  school: MeetingSchool;

  @Field(() => slotAnswer, { description: 'Its latest word.' })
  answer: SlotAnswer;

  @Field({ description: 'Who said so for it.' })
  byName: string;
}

@ObjectType({ description: 'A time that is proposed.' })
export class MeetingSlot {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field({ description: 'When it would begin.' })
  startsAt: Date;

  @Field(() => [String], { description: 'What stands against it: “Holiday in Bury”.' })
  marks: readonly string[];

  @Field({ description: 'Who can and who cannot, in a sentence or two.' })
  words: string;

  @Field({ description: 'None is better. Several may be equal.' })
  isBest: boolean;

  @Field(() => [MeetingSlotAnswer], { description: 'Of the schools that have said.' })
  answers: readonly MeetingSlotAnswer[];
}

@ObjectType({ description: 'A point of the agenda.' })
export class MeetingAgendaPoint {
  @Field({ description: 'What it is about.' })
  heading: string;

  @Field({ description: 'What is asked.' })
  prompt: string;

  @Field(() => Int, { description: 'Minutes after the beginning.' })
  at: number;

  @Field(() => Int, { description: 'Minutes that it takes.' })
  minutes: number;
}

@ObjectType({ description: 'What one school says became of a meeting.' })
export class MeetingWord {
  @Field(() => MeetingSchool, { description: 'Which school.' })
  school: MeetingSchool;

  @Field(() => whetherMet, { description: 'Met, moved or not met.' })
  became: WhetherMet;

  @Field({ description: 'Why; may be empty.' })
  because: string;

  @Field({ description: 'Who said so for it.' })
  byName: string;

  @Field({ description: 'When.' })
  toldAt: Date;
}

@ObjectType({ description: 'Minutes of the four turns.' })
export class ClockMinutes {
  @Field(() => Int, { description: 'To present.' })
  present: number;

  @Field(() => Int, { description: 'To clarify.' })
  clarify: number;

  @Field(() => Int, { description: 'To challenge.' })
  challenge: number;

  @Field(() => Int, { description: 'To commit.' })
  commit: number;
}

@ObjectType({
  description:
    'The action-learning clock of a meeting. Time left follows from moments, on every screen alike.',
})
export class MeetingClock {
  @Field(() => MeetingSchool, { description: 'The school that presents.' })
  presenter: MeetingSchool;

  @Field(() => ClockMinutes, { description: 'What each turn has.' })
  minutes: ClockMinutes;

  @Field(() => clockTurn, { description: 'Whose turn it is.' })
  turn: Turn;

  @Field(() => Date, { nullable: true, description: 'Null while it is paused.' })
  runningSince: Date | null;

  @Field({ description: 'Seconds of this turn that had gone before it last began to run.' })
  spent: number;

  @Field(() => Int, { description: 'Raised by every press. Send it along with the next.' })
  number: number;

  @Field(() => Date, { nullable: true, description: 'When it ended; null before.' })
  endedAt: Date | null;
}
