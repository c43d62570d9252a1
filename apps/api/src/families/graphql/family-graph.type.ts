import { Field, Float, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type { MeasurePart, ShownState } from '@pathways/domain/families';

export const shownStates = {
  VALUE: 'value',
  SUPPRESSED: 'suppressed',
  NOT_HELD: 'not held',
  WITHHELD: 'withheld',
} as const satisfies Record<string, ShownState>;

export const measureParts = {
  OVERALL: 'overall',
  SUBJECT: 'subject',
  SUB_GROUP: 'sub-group',
} as const satisfies Record<string, MeasurePart>;

registerEnumType(shownStates, {
  name: 'ShownState',
  description:
    'Whether a number is shown. WITHHELD: published, but with others it would give away a suppressed one. None but VALUE is ever zero.',
});
registerEnumType(measureParts, { name: 'MeasurePart', description: 'What a measure shows of results.' });

@ObjectType({ description: 'What is shown of one figure of one school.' })
export class ShownFigure {
  @Field({ description: 'September to August, written 2024/25.' })
  academicYear: string;

  @Field(() => shownStates, { description: 'Whether there is a number.' })
  state: ShownState;

  @Field(() => Float, { nullable: true, description: 'Null unless the state is VALUE.' })
  value: number | null;
}

@ObjectType({ description: 'One school in a family graph.' })
export class FamilyPoint {
  @Field(() => ID, { description: 'The measure and the school.' })
  id: string;

  @Field({ description: 'Unique Reference Number.' })
  urn: string;

  @Field({ description: 'The school’s name.' })
  name: string;

  @Field(() => ShownFigure, { nullable: true, description: 'Where it stands in the newest year.' })
  level: ShownFigure | null;

  @Field(() => ShownFigure, { nullable: true, description: 'What the level is held against.' })
  since: ShownFigure | null;

  @Field(() => Float, {
    nullable: true,
    description: 'Improvement in the measure’s unit; null unless both years have a value.',
  })
  change: number | null;

  @Field(() => ShownFigure, {
    nullable: true,
    description: 'The level of the other part of the pupils; null for a measure of all of them.',
  })
  beside: ShownFigure | null;

  @Field(() => [ShownFigure], { description: 'One for each of the graph’s years, in their order.' })
  trend: ShownFigure[];

  @Field({ description: 'All of it in one sentence.' })
  words: string;
}

@ObjectType({ description: 'How far the schools of a family lie apart. Nobody’s place in an order.' })
export class FamilySpread {
  @Field(() => Int, { description: 'Schools with a value.' })
  schools: number;

  @Field(() => Float, { description: 'The least value.' })
  least: number;

  @Field(() => Float, { description: 'A quarter of the schools are below.' })
  lowerQuarter: number;

  @Field(() => Float, { description: 'Half of the schools are below.' })
  median: number;

  @Field(() => Float, { description: 'A quarter of the schools are above.' })
  upperQuarter: number;

  @Field(() => Float, { description: 'The highest value.' })
  most: number;

  @Field(() => [String], { description: 'Best in family: URNs of the schools with the highest value.' })
  best: string[];
}

@ObjectType({ description: 'The cross-hairs: means over the schools with a point, each counting once.' })
export class FamilyCentre {
  @Field(() => Float, { nullable: true, description: 'Mean level; null for fewer than three schools.' })
  level: number | null;

  @Field(() => Float, { nullable: true, description: 'Mean improvement; null for fewer than three schools.' })
  change: number | null;

  @Field(() => Int, { description: 'Schools with a point.' })
  schools: number;
}

@ObjectType({ description: 'The family graph of one measure: attainment across, improvement upwards.' })
export class FamilyGraph {
  @Field(() => ID, { description: 'The family and the measure.' })
  id: string;

  @Field({ description: 'The publisher’s column name.' })
  code: string;

  @Field(() => measureParts, { description: 'Overall results, a subject or a part of the pupils.' })
  part: MeasurePart;

  @Field({ description: 'Its name in few words.' })
  title: string;

  @Field({ description: 'Its name in full.' })
  name: string;

  @Field({ description: 'The unit of its values.' })
  unit: string;

  @Field({ description: 'How it is counted.' })
  meaning: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the other part of the pupils is called; null for a measure of all of them.',
  })
  besideTitle: string | null;

  @Field(() => Int, { description: 'Digits after the point, as published.' })
  decimals: number;

  @Field(() => String, {
    nullable: true,
    description: 'The year of the levels; null where none is published.',
  })
  levelYear: string | null;

  @Field(() => String, { nullable: true, description: 'The year that levels are held against.' })
  sinceYear: string | null;

  @Field(() => Int, { description: 'School years that improvement covers: three, two or one.' })
  yearsCounted: number;

  @Field({ description: 'How improvement is counted, and what is missing, in words.' })
  yearsInWords: string;

  @Field(() => [String], { description: 'Every school year from the first to the last that is held.' })
  allYears: string[];

  @Field(() => [FamilyPoint], { description: 'Every school of the family, by name.' })
  points: FamilyPoint[];

  @Field(() => FamilyCentre, { description: 'Where the cross-hairs are.' })
  centre: FamilyCentre;

  @Field(() => FamilySpread, { nullable: true, description: 'Of levels; null for fewer than three schools.' })
  levels: FamilySpread | null;

  @Field(() => FamilySpread, { nullable: true, description: 'Of improvement; null for fewer than three.' })
  changes: FamilySpread | null;

  @Field(() => [String], { description: 'Each year’s publication and its status.' })
  sources: string[];
}
