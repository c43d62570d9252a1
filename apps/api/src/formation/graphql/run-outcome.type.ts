import { Field, Float, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'One thing that a run was asked, in words.' })
export class RunSetting {
  @Field({ description: 'What it is about, such as Travel.' })
  name: string;

  @Field({ description: 'How it was set.' })
  value: string;
}

@ObjectType({
  description: 'What a run came to. Mean, worst and the like are of the mean distance within each group.',
})
export class RunOutcomeType {
  @Field(() => Float, { description: 'How unlike the schools of groups are, in total.' })
  likeness: number;

  @Field(() => Float, { description: 'What wishes add to the total.' })
  wishes: number;

  @Field(() => Float, { description: 'Over the groups.' })
  mean: number;

  @Field(() => Float, { description: 'Half of the groups are at most so unlike.' })
  median: number;

  @Field(() => Float, { description: 'The group that is least alike.' })
  worst: number;

  @Field(() => Float, { description: '95 per cent of the groups are at most so unlike.' })
  p95: number;

  @Field(() => Float, { description: 'One standard deviation over the groups.' })
  spread: number;

  @Field(() => Float, {
    nullable: true,
    description: 'The worst group before it was lifted; null where none was.',
  })
  worstBefore: number | null;

  @Field(() => [String], {
    description: 'Who holds more schools than there are groups, and what would help.',
  })
  shortages: string[];

  @Field(() => [String], { description: 'Locks that no grouping could keep, and why; they were left out.' })
  contradictions: string[];
}
