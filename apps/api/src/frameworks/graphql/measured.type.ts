import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('MeasuredColumn', {
  description: 'A column of what the platform counts; the first names the row.',
})
export class MeasuredColumnType {
  @Field({ description: 'As it is read.' })
  label: string;

  @Field({ description: 'Whether it holds numbers.' })
  isNumber: boolean;
}

@ObjectType('MeasuredKpi', {
  description: 'A KPI that the platform counts itself, with the query that it asked.',
})
export class MeasuredKpiType {
  @Field(() => ID, { description: 'Which one.' })
  id: string;

  @Field({ description: 'Its title.' })
  title: string;

  @Field({ description: 'What exactly was counted, and what was left out.' })
  definition: string;

  @Field({ description: 'The query; `$1` is the authority, `$2` the programme.' })
  statement: string;

  @Field(() => [MeasuredColumnType], { description: 'Its columns.' })
  columns: readonly MeasuredColumnType[];

  @Field(() => [[String]], {
    nullable: 'itemsAndList',
    description: 'Its rows, as texts. Null within a row: hidden by the small-number rule.',
  })
  rows: readonly (readonly (string | null)[])[];

  @Field(() => Int, { description: 'Entries that the small-number rule took out.' })
  hidden: number;
}
