import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A time that coordinators let a cycle run again after they had ended it.' })
export class CycleReopening {
  @Field(() => ID, { description: 'The reopening.' })
  id: string;

  @Field(() => Date, { description: 'When.' })
  at: Date;

  @Field({ description: 'Who.' })
  by: string;

  @Field({ description: 'Why.' })
  because: string;

  @Field({ description: 'What it had come to, as it was said until then.' })
  outcome: string;
}
