import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { AcceptInvitationRefusal } from '@pathways/domain/groups';
import type { Actor } from '@pathways/domain/shared';
import { z } from 'zod';
import { SignInLinks } from '../../people/application/sign-in-links.js';
import { AnyActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { AcceptInvitationHandler } from '../application/accept-invitation.handler.js';
import { answerSentences } from './answer-refusals.js';

const NameMissing = refusalType('NameMissing', 'Somebody who is not known yet has to say their name.');

@InputType()
class AcceptInvitationInput {
  @Field({ description: 'The secret in the link.' })
  token: string;

  @Field({ defaultValue: '', description: 'For somebody whose address is not known yet.' })
  name: string;
}

@ObjectType()
class AcceptInvitationPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The group that the person now speaks in.' })
  groupId?: string;

  @Field(() => String, {
    nullable: true,
    description: 'An address that signs the person in, once and within five minutes, and leads to the group.',
  })
  signInAddress?: string | null;
}

const input = z.object({
  token: z.string().max(200),
  name: z.string().trim().max(120, 'At most 120 characters.'),
});

const sentences: Sentences<AcceptInvitationRefusal | { kind: 'NotFound' }> = {
  ...answerSentences,
  NameMissing: () => new NameMissing('Write your name, so that the other schools know who joins.'),
};

const fiveMinutes = 300;

/** On the public list: the link proves the mailbox, as a sign-in link does. */
@Resolver()
export class AcceptInvitationMutation {
  constructor(
    private readonly handler: AcceptInvitationHandler,
    private readonly links: SignInLinks,
  ) {}

  @Mutation(() => AcceptInvitationPayload, {
    description: 'Accepts an invitation: the person may speak for the school from now on, and can sign in.',
  })
  async acceptInvitation(
    @AnyActor() actor: Actor,
    @Args('input') given: AcceptInvitationInput,
  ): Promise<AcceptInvitationPayload> {
    const result = await this.handler.handle(actor, checked(input, given));
    if (!result.ok) return answer(result, () => ({}), sentences);
    const { group, email } = result.value;
    const signInAddress = await this.links.linkFor(email, { to: `/groups/${group}`, seconds: fiveMinutes });
    return { groupId: group, signInAddress, errors: [] };
  }
}
