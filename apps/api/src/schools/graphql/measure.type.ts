import { Field, Float, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

export const measureStates = { VALUE: 'value', SUPPRESSED: 'suppressed', NOT_HELD: 'not held' } as const;
export const measureStatuses = { PROVISIONAL: 'provisional', FINAL: 'final' } as const;

registerEnumType(measureStates, {
  name: 'MeasureState',
  description:
    'A figure, one that the publisher withholds, or none at all. Neither of the last two is ever zero.',
});
registerEnumType(measureStatuses, {
  name: 'MeasureStatus',
  description: 'Whether the publication was final.',
});

@ObjectType({ description: 'One figure of one academic year.' })
export class Figure {
  @Field({ description: 'September to August, written 2024/25.' })
  academicYear: string;

  @Field({ description: 'The publication that it was read from.' })
  source: string;

  @Field(() => measureStatuses, { description: 'Whether the publication was final.' })
  status: string;

  @Field(() => measureStates, { description: 'Whether there is a value.' })
  state: string;

  @Field(() => Float, { nullable: true, description: 'Null unless the state is VALUE.' })
  value: number | null;

  @Field({ description: 'The cell as the publisher printed it.' })
  publishedAs: string;
}

@ObjectType({ description: 'All that is held of one measure of one school.' })
export class MeasureSeries {
  @Field(() => ID, { description: 'The school and the measure.' })
  id: string;

  @Field({ description: 'The publisher’s column name, such as PTRWM_EXP.' })
  code: string;

  @Field({ description: 'Its name in words.' })
  name: string;

  @Field({ description: 'The unit of its values, such as % or points.' })
  unit: string;

  @Field({ description: 'How it is counted.' })
  meaning: string;

  @Field(() => [Figure], { description: 'Oldest year first; years that were not published are missing.' })
  figures: Figure[];
}
