import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Role } from '@pathways/domain/shared';
import { GrantType, roleNames } from './grant.type.js';

@ObjectType({ description: 'Somebody who acts for a school today.' })
export class TeamMember {
  @Field(() => ID, { description: 'The person.' })
  id: string;

  @Field({ description: 'As colleagues see it.' })
  name: string;

  @Field({ description: 'Where sign-in links and notices go.' })
  email: string;

  @Field(() => [GrantType], { description: 'What the person may do at this school.' })
  grants: GrantType[];

  @Field(() => Int, { description: 'Actions of the school that wait for this person by name.' })
  openActions: number;

  @Field({ description: 'Whether it is the viewer.' })
  isViewer: boolean;
}

@ObjectType({ description: 'Somebody who acted for a school and left. What they wrote stays.' })
export class TeamLeaver {
  @Field(() => ID, { description: 'The grant that no longer holds.' })
  id: string;

  @Field({ description: 'The person’s name.' })
  name: string;

  @Field(() => roleNames, { description: 'The role that they held.' })
  role: Role;

  @Field({ description: 'Since when it no longer holds, yyyy-mm-dd.' })
  leftOn: string;
}

@ObjectType({ description: 'The people who act for a school, as its own people see it.' })
export class SchoolTeam {
  @Field({ description: 'The school.' })
  urn: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => [TeamMember], { description: 'Who acts for it today, by name.' })
  people: TeamMember[];

  @Field(() => [TeamLeaver], { description: 'Who no longer does, the latest first, 20 at most.' })
  leavers: TeamLeaver[];

  @Field(() => [String], { description: 'Groups that the school is a member of, by name.' })
  groupNames: string[];

  @Field({ description: 'Whether the viewer may add and end deputies and colleagues.' })
  viewerCanManage: boolean;

  @Field({ description: 'Whether the viewer may make somebody a leader.' })
  viewerCanMakeLeaders: boolean;
}
