import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import { RoomSchool } from './room-school.type.js';

@ObjectType({ description: 'What the group agreed that a school does.' })
export class RoundAction {
  @Field(() => ID, { description: 'Opaque. It stays the same through every change of the outcome.' })
  id: string;

  @Field({ description: 'What is done: plain text.' })
  what: string;

  @Field(() => RoomSchool, { description: 'Which school does it.' })
  school: RoomSchool;

  @Field(() => ID, {
    nullable: true,
    description: 'Who of the school; null where the school decides, and for a researcher.',
  })
  personId: string | null;

  @Field(() => String, { nullable: true, description: 'Their name.' })
  personName: string | null;

  @Field({ description: 'The last day for it, written 2026-12-18.' })
  dueOn: string;

  @Field({ description: 'It is yours, or your school’s where no person is named.' })
  isViewers: boolean;
}

@ObjectType({ description: 'One wording of what a round came to.' })
export class OutcomeWording {
  @Field(() => Int, { description: 'Counts the changes, from 1.' })
  number: number;

  @Field({ description: 'It is out of sight, and its words are empty.' })
  isHidden: boolean;

  @Field({ description: 'What the group learned.' })
  learned: string;

  @Field({ description: 'What the group will try; may be empty.' })
  willTry: string;

  @Field(() => [String], { description: 'The actions as they stood, each in a line.' })
  actions: string[];

  @Field({ description: 'When it was written so.' })
  writtenAt: Date;
}
