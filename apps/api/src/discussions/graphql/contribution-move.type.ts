import { Field, ID, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A contribution stood in another section before.' })
export class ContributionMove {
  @Field(() => ID, { description: 'The section that it stood in.' })
  fromSectionId: string;

  @Field({ description: 'Who moved it; for a researcher a letter, or the facilitator.' })
  byName: string;

  @Field({ description: 'When.' })
  movedAt: Date;
}
