import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import { NamedSchool } from '../../schools/named-school.type.js';
import { FormationRun } from './formation.type.js';

@ObjectType({ description: 'A setting that two runs differ in.' })
export class SettingDifference {
  @Field({ description: 'What it is about.' })
  name: string;

  @Field({ description: 'In the first run.' })
  one: string;

  @Field({ description: 'In the second.' })
  other: string;
}

@ObjectType({ description: 'A group of one of two runs.' })
export class ComparedGroup {
  @Field(() => [String], { description: 'Its schools, as URNs.' })
  urns: string[];

  @Field(() => [String], { description: 'Their names, in the same order.' })
  names: string[];

  @Field(() => Float, { description: 'Mean distance of a pair, in weighted standard deviations.' })
  mean: number;
}

@ObjectType({ description: 'A school whose partners differ between two runs.' })
export class MovedSchoolType extends NamedSchool {
  @Field(() => [String], {
    nullable: true,
    description: 'Its partners in the first run; null: it is in no group.',
  })
  oneWith: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'Its partners in the second; null: it is in no group.',
  })
  otherWith: string[] | null;
}

@ObjectType({ description: 'Two runs of one programme side by side.' })
export class RunComparison {
  @Field(() => FormationRun, { description: 'The first.' })
  one: FormationRun;

  @Field(() => FormationRun, { description: 'The second.' })
  other: FormationRun;

  @Field(() => [SettingDifference], {
    description: 'Settings that differ; empty where both were asked the same.',
  })
  differences: SettingDifference[];

  @Field(() => Int, { description: 'Groups that both have, school for school.' })
  sameCount: number;

  @Field(() => [ComparedGroup], { description: 'Groups that only the first has, the least alike first.' })
  onlyOne: ComparedGroup[];

  @Field(() => [ComparedGroup], { description: 'Groups that only the second has, the least alike first.' })
  onlyOther: ComparedGroup[];

  @Field(() => [MovedSchoolType], { description: 'Schools whose partners differ, by name.' })
  moved: MovedSchoolType[];
}
