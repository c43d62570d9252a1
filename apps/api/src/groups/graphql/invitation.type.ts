import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { GroupKind, InvitationState } from '@pathways/domain/groups';
import type { SchoolRole } from '@pathways/domain/shared';
import { CharterClauseType } from '../group.type.js';
import { groupKinds, invitationStates, invitedRoles } from '../group.enums.js';

@ObjectType({ description: 'A school of the group that somebody is invited to.' })
export class InvitingSchool {
  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Its local authority.' })
  authority: string;
}

@ObjectType({ description: 'The group that somebody is invited to.' })
export class InvitingGroup {
  @Field(() => ID, { description: 'The group.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => groupKinds, { description: 'Trio, quartet and so on.' })
  kind: GroupKind;

  @Field({ description: 'The programme that it belongs to.' })
  programme: string;

  @Field({ description: 'The cycle that it was formed for.' })
  cycle: string;

  @Field({ description: 'First day of the cycle, yyyy-mm-dd.' })
  startsOn: string;

  @Field({ description: 'Last day of the cycle, yyyy-mm-dd.' })
  endsOn: string;

  @Field({ description: 'The school that the person would speak for.' })
  school: string;

  @Field({ description: 'Who sent the invitation.' })
  inviter: string;

  @Field(() => [InvitingSchool], { description: 'Its schools.' })
  members: InvitingSchool[];

  @Field({ description: 'Why these schools, in a paragraph.' })
  reason: string;

  @Field(() => [CharterClauseType], {
    description: 'The charter in force: a leader or deputy who comes in accepts it for the school.',
  })
  clauses: CharterClauseType[];
}

@ObjectType('Invitation', { description: 'An invitation as the holder of its link sees it.' })
export class InvitationType {
  @Field(() => invitationStates, { description: 'Where it stands.' })
  state: InvitationState;

  @Field({ description: 'The address that it was sent to.' })
  email: string;

  @Field(() => invitedRoles, { description: 'What the person would be to the school.' })
  role: SchoolRole;

  @Field({ description: 'Until when the link works.' })
  expiresAt: Date;

  @Field(() => String, {
    nullable: true,
    description: 'The name under which the address is known; null where a name is still needed.',
  })
  knownName: string | null;

  @Field(() => InvitingGroup, {
    nullable: true,
    description: 'Null once it is answered or has run out: then the link shows no names.',
  })
  group: InvitingGroup | null;
}

@ObjectType({ description: 'An invitation as the coordinator who sent it sees it.' })
export class SentInvitation {
  @Field(() => ID, { description: 'The invitation.' })
  id: string;

  @Field({ description: 'The address that it was sent to.' })
  email: string;

  @Field({ description: 'The school’s URN.' })
  urn: string;

  @Field({ description: 'The school’s name.' })
  school: string;

  @Field(() => invitedRoles, { description: 'What the person would be to the school.' })
  role: SchoolRole;

  @Field(() => invitationStates, { description: 'Where it stands.' })
  state: InvitationState;

  @Field({ description: 'When it was last sent.' })
  invitedAt: Date;

  @Field({ description: 'Until when the link works.' })
  expiresAt: Date;

  @Field(() => String, { nullable: true, description: 'What the person wrote when declining, if anything.' })
  declinedBecause: string | null;
}
