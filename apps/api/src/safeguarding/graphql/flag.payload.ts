import { Field, ID, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../platform/graphql/payload.js';

@ObjectType({
  description: 'What was done to a flagged contribution. How it stands then comes with the room’s changes.',
})
export class FlagPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The contribution; null when it was refused.' })
  contributionId?: string | null;
}
