import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { AcceptGuestRefusal } from '@pathways/domain/guests';
import type { Actor } from '@pathways/domain/shared';
import { z } from 'zod';
import { SignInLinks } from '../../people/application/sign-in-links.js';
import { AnyActor } from '../../platform/graphql/current-actor.js';
import { checked } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { AcceptGuestHandler } from '../application/accept-guest.handler.js';

@InputType()
export class AcceptGuestInput {
  @Field({ description: 'The secret in the link.' })
  token: string;
}

@ObjectType()
export class AcceptGuestPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The room; null when it was refused.' })
  roomId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'An address that signs the guest in, once and within five minutes, and leads to the room.',
  })
  signInAddress?: string | null;
}

const shape = z.object({ token: z.string().max(200) });

const GuestEnded = refusalType('GuestEnded', 'The time of the guest is over.');
const AlreadyAnswered = refusalType('AlreadyAnswered', 'It was answered before.');

const sentences: Sentences<AcceptGuestRefusal | { readonly kind: 'NotFound' }> = {
  NotFound: () => notFound('invitation'),
  GuestEnded: () =>
    new GuestEnded('Your time in this room is over. Ask whoever invited you if you need longer.'),
  GroupEnded: () => new GuestEnded('This group has ended, so nobody new comes in.'),
  AlreadyAccepted: () => new AlreadyAnswered('You have accepted before. Sign in with your e-mail address.'),
};

const fiveMinutes = 300;

/** On the public list: the link proves the mailbox, as a sign-in link does. */
@Resolver()
export class AcceptGuestMutation {
  constructor(
    private readonly handler: AcceptGuestHandler,
    private readonly links: SignInLinks,
  ) {}

  @Mutation(() => AcceptGuestPayload, {
    description: 'Comes into a room as the guest whom the link invites.',
  })
  async acceptGuestInvitation(
    @AnyActor() actor: Actor,
    @Args('input') input: AcceptGuestInput,
  ): Promise<AcceptGuestPayload> {
    const result = await this.handler.handle(actor, checked(shape, input).token);
    if (!result.ok) return answer(result, () => ({}), sentences);
    const { group, email } = result.value;
    const signInAddress = await this.links.linkFor(email, { to: `/groups/${group}`, seconds: fiveMinutes });
    return { roomId: group, signInAddress, errors: [] };
  }
}
