import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { GuestState } from '@pathways/domain/guests';
import type { Role } from '@pathways/domain/shared';
import { openingRoles } from '../../safeguarding/flag.type.js';

export const guestStates = {
  INVITED: 'invited',
  READING: 'reading',
  ENDED: 'ended',
} as const satisfies Record<string, GuestState>;
registerEnumType(guestStates, { name: 'GuestState', description: 'Where a guest stands.' });

export const accessRoles = {
  SCHOOL_LEADER: 'school leader',
  DEPUTY: 'deputy',
  COLLEAGUE: 'colleague',
  FACILITATOR: 'facilitator',
} as const satisfies Record<string, Role>;
registerEnumType(accessRoles, { name: 'AccessRole', description: 'As what somebody belongs to a room.' });

@ObjectType({ description: 'Somebody who belongs to a room.' })
export class PersonWithAccess {
  @Field({ description: 'Their name.' })
  name: string;

  @Field(() => accessRoles, { description: 'As what.' })
  role: Role;

  @Field(() => String, { nullable: true, description: 'Of which school; null for a facilitator.' })
  schoolName: string | null;

  @Field(() => Date, { nullable: true, description: 'When they last read here; null for never.' })
  lastReadAt: Date | null;
}

@ObjectType({ description: 'A researcher who may read a room or has read it, and what they marked there.' })
export class RoomResearcher {
  @Field({ description: 'Their name.' })
  name: string;

  @Field(() => Date, { nullable: true, description: 'When they first came; null for never.' })
  firstReadAt: Date | null;

  @Field(() => Date, { nullable: true, description: 'When they were last here.' })
  lastReadAt: Date | null;

  @Field(() => Int, { description: 'How many passages they have marked.' })
  passages: number;

  @Field(() => Int, { description: 'How many codes they have applied.' })
  codings: number;
}

@ObjectType({ description: 'Somebody from outside whom the room invited, until a day.' })
export class RoomGuest {
  @Field(() => ID, { description: 'The guest, for ending it.' })
  id: string;

  @Field({ description: 'Their name, as whoever invited them gave it.' })
  name: string;

  @Field(() => String, { nullable: true, description: 'For those who may invite and end; null for others.' })
  email: string | null;

  @Field({ description: 'Why they were invited.' })
  because: string;

  @Field({ description: 'Who invited them.' })
  invitedBy: string;

  @Field({ description: 'When.' })
  invitedAt: Date;

  @Field({ description: 'Their last day, yyyy-mm-dd.' })
  lastDay: string;

  @Field({ description: 'They see the whole history; otherwise what was said after they were invited.' })
  withHistory: boolean;

  @Field({ description: 'They may reply.' })
  mayReply: boolean;

  @Field(() => guestStates, { description: 'Where it stands.' })
  state: GuestState;

  @Field(() => Date, { nullable: true, description: 'When they last read here; null for never.' })
  lastReadAt: Date | null;

  @Field({ description: 'You may end it now.' })
  viewerCanEnd: boolean;
}

@ObjectType({ description: 'That somebody opened a flagged contribution of this room, and why.' })
export class OpenedFlagged {
  @Field({ description: 'Who.' })
  readBy: string;

  @Field(() => openingRoles, { description: 'As what.' })
  role: Role;

  @Field({ description: 'Why, in their words.' })
  because: string;

  @Field({ description: 'When.' })
  readAt: Date;
}

@ObjectType({
  description: 'Who can read a room, and who has. Researchers, who read letters, are not told its members.',
})
export class RoomAccessList {
  @Field(() => [PersonWithAccess], { description: 'People of the member schools and facilitators.' })
  people: PersonWithAccess[];

  @Field(() => [RoomResearcher], { description: 'Researchers who may come or have come.' })
  researchers: RoomResearcher[];

  @Field(() => [RoomGuest], { description: 'Guests, those who are here first.' })
  guests: RoomGuest[];

  @Field(() => [OpenedFlagged], { description: 'Flagged contributions that were opened, the newest first.' })
  openings: OpenedFlagged[];

  @Field({ description: 'You may invite a guest.' })
  viewerCanInvite: boolean;

  @Field({ description: 'You may let a guest see the whole history.' })
  viewerCanGiveHistory: boolean;
}

@ObjectType({ description: 'What somebody is invited to as a guest.' })
export class GuestInvitation {
  @Field({ description: 'The group’s name.' })
  groupName: string;

  @Field({ description: 'Who invites.' })
  inviter: string;

  @Field({ description: 'Why.' })
  because: string;

  @Field({ description: 'The last day, yyyy-mm-dd.' })
  lastDay: string;

  @Field({ description: 'With the whole history.' })
  withHistory: boolean;

  @Field({ description: 'With the right to reply.' })
  mayReply: boolean;

  @Field(() => guestStates, { description: 'Where it stands.' })
  state: GuestState;
}
