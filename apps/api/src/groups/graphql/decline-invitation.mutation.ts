import { Args, Field, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { Actor } from '@pathways/domain/shared';
import { z } from 'zod';
import { AnyActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer } from '../../platform/graphql/refusals.js';
import { DeclineInvitationHandler } from '../application/decline-invitation.handler.js';
import { answerSentences } from './answer-refusals.js';

@InputType()
class DeclineInvitationInput {
  @Field({ description: 'The secret in the link.' })
  token: string;

  @Field({ defaultValue: '', description: 'Why, if the person wants to say; only the coordinator sees it.' })
  because: string;
}

@ObjectType()
class DeclineInvitationPayload extends Payload {
  @Field({ description: 'Whether it was noted.' })
  isDeclined: boolean = false;
}

const input = z.object({
  token: z.string().max(200),
  because: z.string().trim().max(500, 'At most 500 characters.'),
});

/** On the public list: whoever holds the link may answer it. */
@Resolver()
export class DeclineInvitationMutation {
  constructor(private readonly handler: DeclineInvitationHandler) {}

  @Mutation(() => DeclineInvitationPayload, {
    description: 'Declines an invitation, with or without a reason.',
  })
  async declineInvitation(
    @AnyActor() actor: Actor,
    @Args('input') given: DeclineInvitationInput,
  ): Promise<DeclineInvitationPayload> {
    const result = await this.handler.handle(actor, checked(input, given));
    return { isDeclined: result.ok, ...answer(result, () => ({}), answerSentences) };
  }
}
