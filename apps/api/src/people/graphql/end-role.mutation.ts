import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { EndRoleRefusal, GrantId } from '@pathways/domain/people';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { EndRoleHandler } from '../application/end-role.handler.js';

const LastAdministrator = refusalType(
  'LastAdministrator',
  'Nobody would be left to look after the installation.',
);
const LastOfSchool = refusalType('LastOfSchool', 'Nobody would be left to speak for the school.');

@InputType()
class EndRoleInput {
  @Field(() => ID, { description: 'The grant to end.' })
  grantId: string;
}

@ObjectType()
class EndRolePayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The grant that no longer holds.' })
  endedId?: string;
}

const input = z.object({ grantId: z.uuid('This is not the id of a grant.') });

const sentences: Sentences<EndRoleRefusal | { readonly kind: 'NoSuchGrant' }> = {
  NoSuchGrant: () => notFound('role'),
  // The same answer: what others hold is not for everybody to find out.
  NotYoursToEnd: () => notFound('role'),
  LastAdministrator: () =>
    new LastAdministrator('This is the last administrator. Make somebody else an administrator first.'),
  LastOfSchool: () =>
    new LastOfSchool('This is the last person who acts for the school. Add somebody else first.'),
};

@Resolver()
export class EndRoleMutation {
  constructor(private readonly handler: EndRoleHandler) {}

  @Mutation(() => EndRolePayload, { description: 'Ends a role of a person, at once.' })
  async endRole(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: EndRoleInput,
  ): Promise<EndRolePayload> {
    const { grantId } = checked(input, given);
    const result = await this.handler.run(actor, grantId as GrantId);
    return answer(result, held => ({ endedId: held.id }), sentences);
  }
}
