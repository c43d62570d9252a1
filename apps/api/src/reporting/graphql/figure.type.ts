import { Field, Float, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CycleFigureColumn', { description: 'A column of a figure; the first names the row.' })
export class FigureColumnType {
  @Field({ description: 'As it is read.' })
  label: string;

  @Field({ description: 'Whether it holds numbers.' })
  isNumber: boolean;
}

@ObjectType('CycleFigure', {
  description: 'Numbers over a cycle, with all that is needed to count them again.',
})
export class FigureType {
  @Field(() => ID, { description: 'Which figure it is.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'What exactly was counted, and what was left out.' })
  definition: string;

  @Field({
    description: 'The query that was asked; `$1` is the cycle, `$2` the day before which it happened.',
  })
  statement: string;

  @Field(() => [FigureColumnType], { description: 'Its columns.' })
  columns: readonly FigureColumnType[];

  @Field(() => [[String]], {
    nullable: 'itemsAndList',
    description:
      'Its rows, as texts. Null within a row: hidden by the small-number rule, or nothing to count.',
  })
  rows: readonly (readonly (string | null)[])[];

  @Field(() => Int, { description: 'Entries that the small-number rule took out.' })
  hidden: number;

  @Field(() => Int, {
    description: 'Entries that the small-number rule keeps as they were in an earlier week.',
  })
  earlier: number;
}

@ObjectType('ReportEntry', { description: 'What is known of a KPI in a report, under its name.' })
export class ReportFactType {
  @Field({ description: 'What it is: value, as at, status, target, source.' })
  name: string;

  @Field({ description: 'What is known.' })
  words: string;
}

@ObjectType('ReportTrajectory', { description: 'A KPI over its terms, to be drawn as a line.' })
export class ReportTrajectoryType {
  @Field({ description: 'All that the line shows, in words.' })
  words: string;

  @Field({ description: 'The unit; empty where the framework gives none.' })
  unit: string;

  @Field(() => [String], { description: 'The terms.' })
  steps: readonly string[];

  @Field(() => [Float], { nullable: 'items', description: 'A number for each; null where it has none.' })
  values: readonly (number | null)[];

  @Field(() => Float, { nullable: true, description: 'The target; null where none is set.' })
  aim: number | null;

  @Field(() => String, { nullable: true, description: 'The target in words.' })
  aimWords: string | null;
}

@ObjectType('ReportPart', { description: 'A part of a report, in the order in which it is read.' })
export class ReportPartType {
  @Field({ description: 'heading, paragraph, list, figure, kpi, quote, statement or query.' })
  kind: string;

  @Field(() => String, { nullable: true, description: 'What it says.' })
  words: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The title of a statement, KPI or query, the speaker of a quotation.',
  })
  title: string | null;

  @Field(() => [String], { description: 'The entries of a list.' })
  entries: readonly string[];

  @Field(() => FigureType, { nullable: true, description: 'The figure.' })
  figure: FigureType | null;

  @Field(() => [ReportFactType], { description: 'What is known of a KPI; empty for all else.' })
  facts: readonly ReportFactType[];

  @Field(() => ReportTrajectoryType, {
    nullable: true,
    description: 'The line of a KPI; null where it has fewer than two numbers.',
  })
  trajectory: ReportTrajectoryType | null;
}

@ObjectType('CycleReport', { description: 'What a cycle was, what came of it and how that was counted.' })
export class CycleReportType {
  @Field(() => ID, { description: 'The cycle.' })
  cycle: string;

  @Field({ description: 'Its name.' })
  cycleName: string;

  @Field({ description: 'The programme.' })
  programmeName: string;

  @Field({ description: 'The programme’s place in addresses.' })
  programmeSlug: string;

  @Field({ description: 'When it was counted.' })
  madeAt: Date;

  @Field(() => [String], {
    description: 'What should be mended before it leaves the house: placeholders, numbers without a source.',
  })
  faults: readonly string[];

  @Field(() => [ReportPartType], { description: 'Its parts, in order.' })
  parts: readonly ReportPartType[];
}

@ObjectType('CycleFigures', { description: 'Numbers over a cycle, counted at one moment.' })
export class CycleFiguresType {
  @Field(() => ID, { description: 'The cycle.' })
  cycle: string;

  @Field({ description: 'Its name.' })
  cycleName: string;

  @Field({ description: 'When it was counted.' })
  countedAt: Date;

  @Field({ description: 'The day before which all talk and actions happened that are counted, YYYY-MM-DD.' })
  before: string;

  @Field({ description: 'The rule by which small numbers are hidden.' })
  rule: string;

  @Field(() => [FigureType], { description: 'The figures, in the order of the report.' })
  figures: readonly FigureType[];
}
