import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType('MeasureChoice', { description: 'A measure that a likeness profile may weigh.' })
export class MeasureChoiceType {
  @Field({ description: 'The publisher’s column name.' })
  code: string;

  @Field({ description: 'What it stands for.' })
  standsFor: string;

  @Field({ description: 'What the figure is.' })
  phrase: string;

  @Field({ description: 'Its unit, such as % or pupils.' })
  unit: string;

  @Field({ description: 'What the figure means.' })
  because: string;
}
