import { Field, ObjectType } from '@nestjs/graphql';
import { UserError } from './user-error.js';

/** What every mutation's payload has: the reasons why it was refused, none if it was done. */
@ObjectType({ isAbstract: true })
export abstract class Payload {
  @Field(() => [UserError], { description: 'Why it was refused; empty when it was done.' })
  errors: UserError[];
}
