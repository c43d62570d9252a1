import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ExpertiseKind, HelpState, Standing } from '@pathways/domain/expertise';
import { connectionOf } from '../../platform/graphql/connection.js';
import { NamedSchool } from '../../schools/named-school.type.js';

export const expertiseKindNames = { OFFER: 'offer', ASK: 'ask' } as const satisfies Record<
  string,
  ExpertiseKind
>;
export const standingNames = {
  SCHOOL: 'school',
  HUB_SCHOOL: 'hub school',
  SYSTEM_LEADER: 'system leader',
  TEACHING_SCHOOL: 'teaching school',
} as const satisfies Record<string, Standing>;
export const helpStateNames = {
  WAITING: 'waiting',
  AGREED: 'agreed',
  DECLINED: 'declined',
} as const satisfies Record<string, HelpState>;

registerEnumType(expertiseKindNames, { name: 'ExpertiseKind', description: 'Given, or looked for.' });
registerEnumType(standingNames, { name: 'Standing', description: 'As what a school offers.' });
registerEnumType(helpStateNames, { name: 'HelpState', description: 'What the school that was asked said.' });

@ObjectType({ description: 'A school in the directory.' })
export class ExpertSchool extends NamedSchool {}

@ObjectType({ description: 'What came of an offer or a question between two schools.' })
export class Help {
  @Field(() => ID, { description: 'The help.' })
  id: string;

  @Field(() => ExpertSchool, { description: 'The school that came to what was listed.' })
  school: ExpertSchool;

  @Field(() => String, { nullable: true, description: 'What it wrote; null for all but the two schools.' })
  words: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it was answered; null for all but the two schools.',
  })
  because: string | null;

  @Field(() => helpStateNames, { description: 'Whether it was agreed.' })
  state: HelpState;

  @Field(() => String, { nullable: true, description: 'What the school that listed it says came of it.' })
  ownerCredit: string | null;

  @Field(() => String, { nullable: true, description: 'What the school that came says came of it.' })
  comerCredit: string | null;

  @Field({ description: 'Whether the viewer speaks for the school that came.' })
  isViewers: boolean;
}

@ObjectType({ description: 'What a school of a programme offers to others, or asks of them.' })
export class Expertise {
  @Field(() => ID, { description: 'The entry.' })
  id: string;

  @Field(() => expertiseKindNames, { description: 'Offer or ask.' })
  kind: ExpertiseKind;

  @Field(() => standingNames, { description: 'As what it is offered.' })
  standing: Standing;

  @Field({ description: 'What it is, in a few words.' })
  title: string;

  @Field({ description: 'How, when, for whom.' })
  words: string;

  @Field(() => ExpertSchool, { description: 'Whose it is.' })
  school: ExpertSchool;

  @Field({ description: 'Since when.' })
  listedAt: Date;

  @Field({ description: 'It is no longer in the directory.' })
  hasEnded: boolean;

  @Field({
    description: 'It is out of sight, and its words are empty; its own school may put it in other words.',
  })
  isHidden: boolean;

  @Field(() => [Help], {
    description: 'For the two schools all that they said to each other; for others what was credited.',
  })
  help: Help[];

  @Field({ description: 'Whether the viewer speaks for the school.' })
  isViewers: boolean;
}

export const ExpertiseConnection = connectionOf(Expertise, 'ExpertiseConnection');

@ObjectType({ description: 'A programme whose directory the viewer may read.' })
export class Directory {
  @Field(() => ID, { description: 'The programme.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field({ description: 'Its part of addresses.' })
  slug: string;

  @Field(() => [ExpertSchool], { description: 'Schools in it that the viewer speaks for.' })
  schools: ExpertSchool[];
}
