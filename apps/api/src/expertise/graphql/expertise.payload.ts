import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../platform/graphql/payload.js';

@ObjectType()
export class ExpertisePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The entry.' })
  expertiseId?: string;
}

@ObjectType()
export class HelpPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The help.' })
  helpId?: string;
}

@InputType()
export class EndExpertiseInput {
  @Field(() => ID, { description: 'The entry to take out of the directory.' })
  expertiseId: string;
}
