import { Field, ObjectType } from '@nestjs/graphql';
import { Payload } from '../../platform/graphql/payload.js';
import { Contribution } from './contribution.type.js';

@ObjectType({ description: 'The contribution as it stands after the change.' })
export class ContributionPayload extends Payload {
  @Field(() => Contribution, { nullable: true, description: 'Null when it was refused.' })
  contribution?: Contribution | null;
}
