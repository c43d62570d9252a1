import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A group that uses a theme’s code, by its number in the programme.' })
export class ThemeGroup {
  @Field({ description: 'For example “Group 4”.' })
  label: string;

  @Field({ description: 'When the first of its coded words were said.' })
  firstSaidAt: Date;

  @Field({ description: 'When the last were.' })
  lastSaidAt: Date;
}

@ObjectType({
  description: 'That a researcher suggested to the coordinators that the groups of a theme meet.',
})
export class Introduction {
  @Field({ description: 'What the coordinators read.' })
  note: string;

  @Field({ description: 'Who suggested it.' })
  suggestedBy: string;

  @Field({ description: 'When.' })
  suggestedAt: Date;
}

@ObjectType({ description: 'A code that three or more unconnected groups use within a cycle.' })
export class Theme {
  @Field(() => ID, { description: 'The theme.' })
  id: string;

  @Field(() => ID, { description: 'The code.' })
  codeId: string;

  @Field({ description: 'Its name.' })
  codeName: string;

  @Field({ description: 'What it stands for.' })
  definition: string;

  @Field({ description: 'The cycle.' })
  cycleName: string;

  @Field({ description: 'When it was found.' })
  foundAt: Date;

  @Field(() => [ThemeGroup], { description: 'The groups, in the order in which they came to it.' })
  groups: ThemeGroup[];

  @Field(() => Int, {
    description: 'Groups of them without a common school, now or before; counted up to five.',
  })
  unconnected: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Passages; null where too few schools stand behind them.',
  })
  passages: number | null;

  @Field(() => Int, { nullable: true, description: 'Schools; null where they are too few to be told.' })
  schools: number | null;

  @Field(() => Introduction, {
    nullable: true,
    description: 'The suggestion that its groups meet, once made.',
  })
  introduction: Introduction | null;

  @Field({ description: 'Five unconnected groups or more: the viewer may suggest that they meet.' })
  viewerCanSuggestIntroduction: boolean;
}

@ObjectType({ description: 'A group that might meet others.' })
export class IntroducedGroup {
  @Field(() => ID, { description: 'The group.' })
  id: string;

  @Field({ description: 'Its name.' })
  name: string;
}

@ObjectType({
  description:
    'A suggestion to coordinators: groups that talk about one thing might meet. Nothing that was said.',
})
export class SuggestedIntroduction {
  @Field(() => ID, { description: 'The theme behind it.' })
  id: string;

  @Field({ description: 'What the groups have in common, as researchers name it.' })
  themeName: string;

  @Field({ description: 'Why they might meet.' })
  note: string;

  @Field({ description: 'Who suggests it.' })
  suggestedBy: string;

  @Field({ description: 'When.' })
  suggestedAt: Date;

  @Field(() => [IntroducedGroup], { description: 'The groups.' })
  groups: IntroducedGroup[];
}
