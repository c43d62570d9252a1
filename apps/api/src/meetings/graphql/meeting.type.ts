import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MeetingKind, MeetingState } from '@pathways/domain/meetings';
import type { MeetingView } from '../application/meeting.views.js';
import {
  MeetingAgendaPoint,
  MeetingClock,
  MeetingSchool,
  MeetingSlot,
  MeetingWord,
} from './meeting-parts.type.js';
import { meetingKind } from '../meeting-kind.enum.js';
import { meetingState } from './meeting.enums.js';
import { MeetingAction, MeetingMinutes, VisitNote } from './minutes.type.js';

@ObjectType({ description: 'A meeting as one line of a list.' })
export class MeetingLine {
  @Field(() => ID, { description: 'Opaque.' })
  id: string;

  @Field(() => ID, { description: 'The group that meets.' })
  groupId: string;

  @Field({ description: 'Its name.' })
  groupName: string;

  @Field(() => meetingKind, { description: 'A meeting of all, or a visit.' })
  kind: MeetingKind;

  @Field({ description: 'What it is called.' })
  title: string;

  @Field({ description: 'Its words are out of sight: title, purpose, place and what its schools say of it.' })
  isHidden: boolean;

  @Field(() => meetingState, { description: 'A poll, a date, or cancelled.' })
  state: MeetingState;

  @Field(() => Date, { nullable: true, description: 'Null while the poll runs.' })
  startsAt: Date | null;

  @Field(() => Int, { description: 'Minutes.' })
  length: number;

  @Field({ description: 'It was held elsewhere and is written down afterwards.' })
  isElsewhere: boolean;

  @Field({ description: 'Where people come together; empty when they meet by video alone.' })
  place: string;

  @Field(() => String, { nullable: true, description: 'Where to join by video.' })
  videoLink: string | null;

  @Field(() => String, { nullable: true, description: 'The school that is visited.' })
  hostName: string | null;

  @Field(() => [MeetingSchool], { description: 'Schools of yours that have not said when they can come.' })
  waitingSchools: readonly MeetingSchool[];

  @Field(() => [MeetingSchool], { description: 'Schools of yours that have not said whether they met.' })
  untoldSchools: readonly MeetingSchool[];

  @Field({ description: 'Something is written down of it.' })
  hasMinutes: boolean;
}

@ObjectType({ description: 'A meeting of a group, with what is kept of it.' })
export class Meeting extends MeetingLine {
  @Field({ description: 'What it is for; may be empty.' })
  purpose: string;

  @Field(() => ID, { nullable: true, description: 'The URN of the school that is visited.' })
  host: string | null;

  @Field({ description: 'Who proposed it.' })
  proposedByName: string;

  @Field(() => [MeetingSchool], { description: 'The member schools of today.' })
  schools: readonly MeetingSchool[];

  @Field(() => [MeetingSlot], { description: 'The times that were proposed.' })
  slots: readonly MeetingSlot[];

  @Field(() => [MeetingAgendaPoint], { description: 'Made of the prompt sheet that the group works on.' })
  agenda: readonly MeetingAgendaPoint[];

  @Field({ description: 'The sheet asks for more time than there is.' })
  isAgendaTooShort: boolean;

  @Field(() => String, { nullable: true, description: 'The sheet that the agenda is made of.' })
  sheetTitle: string | null;

  @Field(() => [MeetingWord], { description: 'What the schools say became of it.' })
  words: readonly MeetingWord[];

  @Field(() => MeetingMinutes, { nullable: true, description: 'The wording that stands.' })
  minutes: MeetingMinutes | null;

  @Field(() => [MeetingMinutes], { description: 'Earlier wordings, the newest first, without hidden ones.' })
  earlierMinutes: readonly MeetingMinutes[];

  @Field(() => [MeetingAction], { description: 'Agreed at it.' })
  actions: readonly MeetingAction[];

  @Field(() => [VisitNote], { description: 'Of a visit: what each school keeps.' })
  visitNotes: readonly VisitNote[];

  @Field(() => MeetingClock, {
    nullable: true,
    description: 'The action-learning clock; null before it was begun.',
  })
  clock: MeetingClock | null;

  @HideField()
  lens: MeetingView['lens'];

  @HideField()
  proposedBy: string;

  @HideField()
  isProposerHere: boolean;
}
