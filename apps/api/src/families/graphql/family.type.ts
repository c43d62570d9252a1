import { Field, Float, ID, ObjectType } from '@nestjs/graphql';
import type { SchoolPhase } from '@pathways/domain/schools';
import { groupKinds } from '../../groups/group.enums.js';
import { phaseNames } from '../../schools/school-phase.enum.js';
import { FamilyGraph } from './family-graph.type.js';
import { FamilyTalk, PinnedPoint } from './family-talk.type.js';
import { OwnedSchool } from '../../schools/named-school.type.js';

@ObjectType({ description: 'A family by its name.' })
export class NamedFamily {
  @Field(() => ID, { description: 'The family, which is a group.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'A school of a family.' })
export class FamilySchool extends OwnedSchool {
  @Field(() => ID, { description: 'The school, as school:<urn>.' })
  id: string;
}

@ObjectType({ description: 'A school of a trio.' })
export class NamedFamilySchool {
  @Field({ description: 'Unique Reference Number.' })
  urn: string;

  @Field({ description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'A trio or quartet in a family, from a day and perhaps until one.' })
export class FamilyTrio {
  @Field(() => ID, { description: 'The group.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => groupKinds, { description: 'Trio or quartet.' })
  kind: string;

  @Field(() => [NamedFamilySchool], { description: 'Its schools today.' })
  schools: NamedFamilySchool[];

  @Field({ description: 'When it was linked.' })
  linkedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it was unlinked; null while it belongs.' })
  unlinkedAt: Date | null;
}

@ObjectType({ description: 'A trio that could be linked into the family.' })
export class LinkableTrio {
  @Field(() => ID, { description: 'The group.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => groupKinds, { description: 'Trio or quartet.' })
  kind: string;
}

@ObjectType({ description: 'Two schools of a family that are near enough to compete for pupils.' })
export class NearSchools {
  @Field({ description: 'The one.' })
  one: string;

  @Field({ description: 'The other.' })
  other: string;

  @Field(() => Float, { description: 'As the crow flies.' })
  kilometres: number;
}

@ObjectType({
  description:
    'Twelve to twenty schools that are alike, from several authorities, and what they can see of themselves.',
})
export class Family {
  @Field(() => ID, { description: 'The family, which is a group with a room.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;

  @Field(() => phaseNames, { nullable: true, description: 'The phase of its schools.' })
  phase: SchoolPhase | null;

  @Field({ description: 'The programme’s name.' })
  programmeName: string;

  @Field({ description: 'The programme’s place in addresses.' })
  programmeSlug: string;

  @Field({ description: 'The cycle that it was formed for.' })
  cycleName: string;

  @Field({ description: 'When its schools were told.' })
  releasedAt: Date;

  @Field(() => Date, { nullable: true, description: 'When it ended; null while it lasts.' })
  endedAt: Date | null;

  @Field(() => [FamilySchool], { description: 'Its schools today, by name.' })
  schools: FamilySchool[];

  @Field(() => [FamilyTrio], { description: 'The trios and quartets in it, those that were unlinked last.' })
  trios: FamilyTrio[];

  @Field(() => [LinkableTrio], {
    description: 'For its coordinator: trios that are whole in it and in no family.',
  })
  linkableTrios: LinkableTrio[];

  @Field(() => [NearSchools], { description: 'Schools under three kilometres apart, the nearest first.' })
  nearSchools: NearSchools[];

  @Field(() => [FamilyGraph], {
    description: 'Its graphs, the overall one first; none where no results are published.',
  })
  graphs: FamilyGraph[];

  @Field(() => FamilyTalk, {
    nullable: true,
    description: 'The open discussion; null where there is none for the viewer.',
  })
  talk: FamilyTalk | null;

  @Field(() => [PinnedPoint], {
    description: 'What was pinned to points; empty for those who do not read the room.',
  })
  pins: PinnedPoint[];

  @Field(() => [NamedFamilySchool], { description: 'The member schools that the viewer may speak for.' })
  viewerSchools: NamedFamilySchool[];

  @Field({ description: 'Whether the viewer may link and unlink trios.' })
  viewerCanLink: boolean;

  @Field({ description: 'Whether the viewer may pin a question to a point.' })
  viewerCanPin: boolean;

  @Field({ description: 'Whether the viewer may read the family’s room.' })
  viewerCanRead: boolean;
}
