import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MeetingKind } from '@pathways/domain/meetings';
import { connectionOf } from '../../platform/graphql/connection.js';
import { PassagePart } from '../../platform/graphql/passage-part.type.js';
import type { MinutesPart } from '../application/minutes-search.queries.js';
import { meetingKind } from '../meeting-kind.enum.js';

export const minutesPart = {
  DECISIONS: 'decisions',
  ACTIONS: 'actions',
  LEARNING: 'learning',
  VISIT: 'visit',
} as const satisfies Record<string, MinutesPart>;

registerEnumType(minutesPart, {
  name: 'MinutesPart',
  description: 'A field of the minutes: decisions, actions, learning; or what was kept of a visit.',
});

@ObjectType({ description: 'A field of the minutes of a meeting in which something was found.' })
export class FoundMinutes {
  @Field(() => ID, { description: 'The meeting.' })
  meetingId: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field(() => meetingKind, { description: 'A meeting of all, or a visit.' })
  kind: MeetingKind;

  @Field(() => Date, { nullable: true, description: 'When it was held; null while that is not settled.' })
  startsAt: Date | null;

  @Field(() => ID, { description: 'The group.' })
  roomId: string;

  @Field({ description: 'Name of the group.' })
  roomName: string;

  @Field(() => minutesPart, { description: 'Which field it stands in.' })
  part: MinutesPart;

  @Field({ description: 'Who wrote it down.' })
  writtenBy: string;

  @Field(() => [PassagePart], { description: 'The words around what was found, in order.' })
  passage: PassagePart[];

  @Field({ description: 'Nothing holds the very words; this holds something near them.' })
  isNear: boolean;
}

@ObjectType()
export class FoundMinutesConnection extends connectionOf(FoundMinutes, 'FoundMinutesConnection') {}
