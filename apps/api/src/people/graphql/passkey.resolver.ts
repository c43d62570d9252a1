import { Field, ID, ObjectType, Query, Resolver } from '@nestjs/graphql';
import type { SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { PasskeyQueries, type PasskeyView } from '../application/passkey.queries.js';

@ObjectType({
  description:
    'A device or a key that signs one in without mail. It is added and removed under /api/auth/passkey.',
})
class Passkey {
  @Field(() => ID, { description: 'The passkey.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What its owner called it.' })
  name: string | null;

  @Field(() => Date, { nullable: true, description: 'When it was added.' })
  createdAt: Date | null;
}

@Resolver()
export class PasskeyResolver {
  constructor(private readonly passkeys: PasskeyQueries) {}

  @Query(() => [Passkey], { description: "One's own passkeys, the oldest first." })
  myPasskeys(@CurrentActor() actor: SignedIn): Promise<PasskeyView[]> {
    return this.passkeys.mine(actor);
  }
}
