import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { ReplanWay } from '@pathways/domain/offers';

export const replanWayNames = {
  AMONG_THOSE_LEFT: 'among those left',
  FEWEST_MOVES: 'fewest moves',
  MOST_ALIKE: 'most alike',
} as const satisfies Record<string, ReplanWay>;

registerEnumType(replanWayNames, {
  name: 'ReplanWay',
  description:
    'How a plan is made again: of the schools left alone, or with help of groups that nobody declined.',
});

@ObjectType({ description: 'A school in a way to plan again.' })
export class ReplannedSchool {
  @Field({ description: 'Unique Reference Number.' })
  urn: string;

  @Field({ description: 'Its name.' })
  name: string;
}

@ObjectType({ description: 'A group as it would become.' })
export class ReplannedGroup {
  @Field(() => ID, {
    nullable: true,
    description: 'The planned group that it continues; null for a new one.',
  })
  groupId: string | null;

  @Field({ description: 'What it is called.' })
  name: string;

  @Field(() => [ReplannedSchool], { description: 'Its schools; none where the group would be gone.' })
  schools: ReplannedSchool[];
}

@ObjectType({ description: 'One way to plan again what was declined, taken as one step of the plan.' })
export class ReplanOptionType {
  @Field(() => replanWayNames, { description: 'Which way.' })
  way: ReplanWay;

  @Field(() => [ReplannedGroup], {
    description: 'The groups that change. Give them to `changePlan` as `regroup`.',
  })
  groups: ReplannedGroup[];

  @Field(() => [ReplannedSchool], { description: 'Schools that would be asked again.' })
  toAsk: ReplannedSchool[];

  @Field(() => [ReplannedSchool], { description: 'Of them, those whose own group nobody had declined.' })
  moved: ReplannedSchool[];

  @Field(() => [ReplannedSchool], {
    description: 'Schools that would be in no group, beside those that declined.',
  })
  leftOut: ReplannedSchool[];

  @Field(() => Float, {
    description: 'Change of the total unlikeness, in weighted standard deviations; less is more alike.',
  })
  change: number;
}

@ObjectType({ description: 'Ways to plan again what was declined.' })
export class ReplanChoiceType {
  @Field(() => Int, { description: 'The version of the plan that they are for.' })
  version: number;

  @Field(() => [ReplanOptionType], {
    description: 'At most three; those that leave nobody out first, then the cheapest.',
  })
  options: ReplanOptionType[];
}
