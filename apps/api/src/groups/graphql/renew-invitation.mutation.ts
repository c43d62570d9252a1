import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { RenewRefusal } from '@pathways/domain/groups';
import type { Actor } from '@pathways/domain/shared';
import { z } from 'zod';
import { AnyActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { RenewInvitationHandler } from '../application/renew-invitation.handler.js';
import { answerSentences } from './answer-refusals.js';

const InvitationStillOpen = refusalType('InvitationStillOpen', 'The link still works.');

@InputType()
class RenewInvitationInput {
  @Field({ description: 'The secret in the link that ran out.' })
  token: string;
}

@ObjectType()
class RenewInvitationPayload extends Payload {
  @Field({ description: 'Whether a fresh link is on its way to the same address.' })
  isSent: boolean = false;
}

const { InvitationExpired: _, ...shared } = answerSentences;

const sentences: Sentences<RenewRefusal | { kind: 'NotFound' }> = {
  ...shared,
  StillOpen: () => new InvitationStillOpen('This link still works: accept or decline on this page.'),
};

/** On the public list: the fresh link only ever goes to the address of the old one. */
@Resolver()
export class RenewInvitationMutation {
  constructor(private readonly handler: RenewInvitationHandler) {}

  @Mutation(() => RenewInvitationPayload, {
    description: 'Mails a fresh link in the place of one that ran out, to the same address.',
  })
  async renewInvitation(
    @AnyActor() actor: Actor,
    @Args('input') given: RenewInvitationInput,
  ): Promise<RenewInvitationPayload> {
    const { token } = checked(z.object({ token: z.string().max(200) }), given);
    const result = await this.handler.handle(actor, token);
    return { isSent: result.ok, ...answer(result, () => ({}), sentences) };
  }
}
