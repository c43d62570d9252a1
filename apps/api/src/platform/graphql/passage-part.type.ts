import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({ description: 'A stretch of a passage.' })
export class PassagePart {
  @Field({ description: 'Plain text.' })
  text: string;

  @Field({ description: 'It is what was looked for.' })
  isMatch: boolean;
}
