import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { CycleInvitationId } from '@pathways/domain/cycles';
import type { SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { SendAgainHandler, type SendAgainRefusal } from '../application/send-again.handler.js';

const AnsweredBySchool = refusalType('AnsweredBySchool', 'The school has answered.');
const CycleOver = refusalType('CycleOver', 'The cycle has ended.');

@InputType()
class SendCycleInvitationAgainInput {
  @Field(() => ID, { description: 'The invitation.' })
  invitationId: string;
}

@ObjectType()
class SendCycleInvitationAgainPayload extends Payload {
  @Field({ description: 'Whether the link is on its way again.' })
  isSent: boolean = false;
}

const sentences: Sentences<SendAgainRefusal> = {
  NotFound: () => notFound('invitation'),
  NotYours: () => notAllowed('Only a coordinator of the programme can send invitations.'),
  AnsweredAlready: () => new AnsweredBySchool('The school has answered; nothing has to be sent.'),
  CycleOver: () => new CycleOver('This cycle has ended; nobody can be invited to it.'),
};

@Resolver()
export class SendAgainMutation {
  constructor(private readonly handler: SendAgainHandler) {}

  @Mutation(() => SendCycleInvitationAgainPayload, { description: 'Mails a school’s link again.' })
  async sendCycleInvitationAgain(
    @CurrentActor() actor: SignedIn,
    @Args('input') given: SendCycleInvitationAgainInput,
  ): Promise<SendCycleInvitationAgainPayload> {
    const { invitationId } = checked(z.object({ invitationId: idOf<CycleInvitationId>() }), given);
    const result = await this.handler.handle(actor, invitationId);
    return { isSent: result.ok, ...answer(result, () => ({}), sentences) };
  }
}
