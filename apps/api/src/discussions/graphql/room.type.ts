import { Field, HideField, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@pathways/domain/shared';
import { connectionOf } from '../../platform/graphql/connection.js';
import type { RoomLens } from '../application/room.views.js';
import { Discussion } from './discussion.type.js';
import { RoomRole } from './room-role.js';
import { RoomMember, RoomSchool } from './room-school.type.js';

@ObjectType({ description: 'Somebody who has read the room.' })
export class RoomReader {
  @Field({ description: 'Who.' })
  name: string;

  @Field(() => RoomRole, { description: 'As what.' })
  role: Role;

  @Field({ description: 'When they first came.' })
  firstReadAt: Date;

  @Field({ description: 'When they last read, to the minute.' })
  lastReadAt: Date;

  @Field({ description: 'It is you.' })
  isViewer: boolean;
}

@ObjectType({ description: 'What a group’s charter says about its room.' })
export class RoomCharter {
  @Field({ description: 'Researchers of the programme may read, visibly.' })
  researchAccess: boolean;

  @Field({ description: 'E-mails may show what was said.' })
  textInEmail: boolean;
}

@ObjectType({ description: 'The room where a group talks, as it was at one room number.' })
export class Room {
  @Field(() => ID, { description: 'The group’s own id.' })
  id: string;

  @Field({ description: 'The group’s name.' })
  name: string;

  @Field({ description: 'What kind of group it is: trio, quartet …' })
  kind: string;

  @Field(() => Int, {
    description: 'The room number that this answer is true for. Ask for changes after it.',
  })
  number: number;

  @Field(() => Int, { description: 'The number of what you have read here. Ask for your reads after it.' })
  readNumber: number;

  @Field(() => ID, { description: 'The programme it belongs to.' })
  programmeId: string;

  @Field({ description: 'The programme it belongs to, by name.' })
  programmeName: string;

  @Field(() => Date, { nullable: true, description: 'When the group ended; null while it meets.' })
  endedAt: Date | null;

  @Field(() => [RoomMember], { description: 'Its schools, those that left included.' })
  schools: RoomMember[];

  @Field(() => RoomCharter, { nullable: true, description: 'The charter in force.' })
  charter: RoomCharter | null;

  @Field(() => [Discussion], { description: 'Its discussions, one a cycle, the latest first.' })
  discussions: Discussion[];

  @Field(() => [RoomReader], {
    description: 'Who has read here, the latest first. Researchers are always among them.',
  })
  readers: RoomReader[];

  @Field(() => [RoomSchool], { description: 'The member schools that you may speak for.' })
  viewerSchools: RoomSchool[];

  @Field(() => RoomRole, { description: 'As what you are here.' })
  viewerRole: Role;

  @HideField()
  lens: RoomLens;
}

@ObjectType({ description: 'A room as one line of a list.' })
export class RoomSummary {
  @Field(() => ID, { description: 'The group’s own id.' })
  id: string;

  @Field({ description: 'The group’s name.' })
  name: string;

  @Field({ description: 'What kind of group it is.' })
  kind: string;

  @Field({ description: 'Its programme.' })
  programmeName: string;

  @Field({ description: 'The cycle of its latest discussion; before the first, the one it was formed for.' })
  cycleName: string;

  @Field(() => [String], { description: 'Its schools by name; hidden from researchers.' })
  schoolNames: string[];

  @Field({ description: 'When something last happened in it.' })
  lastActivityAt: Date;

  @Field(() => Int, { description: 'Contributions by others that were not on your screen yet.' })
  unread: number;

  @Field({ description: 'A round is open: one can write.' })
  isRoundOpen: boolean;

  @Field(() => RoomRole, { description: 'As what you are there.' })
  viewerRole: Role;
}

@ObjectType()
export class RoomConnection extends connectionOf(RoomSummary, 'RoomConnection') {}
