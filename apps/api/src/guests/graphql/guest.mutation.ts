import { Args, Field, ID, InputType, Mutation, ObjectType, Resolver } from '@nestjs/graphql';
import type { GuestId, InviteGuestRefusal } from '@pathways/domain/guests';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { z } from 'zod';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checked, idOf } from '../../platform/graphql/input.js';
import { Payload } from '../../platform/graphql/payload.js';
import { answer, notAllowed, notFound, type Sentences } from '../../platform/graphql/refusals.js';
import { refusalType } from '../../platform/graphql/user-error.js';
import { EndGuestHandler } from '../application/end-guest.handler.js';
import { InviteGuestHandler, type RoomNotFound } from '../application/invite-guest.handler.js';

@InputType()
export class InviteGuestInput {
  @Field(() => ID, { description: 'The room: the group’s own id.' })
  roomId: string;

  @Field({ description: 'Where the link goes.' })
  email: string;

  @Field({ description: 'As the room will see them.' })
  name: string;

  @Field({ description: 'Why. The whole room reads it, and so does the guest.' })
  because: string;

  @Field({ description: 'Their last day, yyyy-mm-dd.' })
  lastDay: string;

  @Field({ description: 'The whole history; otherwise what is said from now on.' })
  withHistory: boolean;

  @Field({ description: 'They may reply.' })
  mayReply: boolean;
}

@InputType()
export class EndGuestInput {
  @Field(() => ID, { description: 'The guest.' })
  guestId: string;
}

@ObjectType()
export class GuestPayload extends Payload {
  @Field(() => ID, { nullable: true, description: 'The guest; null when it was refused.' })
  guestId?: string | null;
}

const inviting = z.object({
  roomId: idOf<GroupId>(),
  email: z.string().max(254, 'at most 254 characters'),
  name: z.string().max(120, 'at most 120 characters'),
  because: z.string().max(500, 'at most 500 characters'),
  lastDay: z.iso.date('write the day as yyyy-mm-dd'),
  withHistory: z.boolean(),
  mayReply: z.boolean(),
});
const ending = z.object({ guestId: idOf<GuestId>() });

const NotAnAddress = refusalType('NotAnAddress', 'This is no e-mail address.');
const NameMissing = refusalType('NameMissing', 'Somebody who is not known yet has to say their name.');
const ReasonMissing = refusalType('ReasonMissing', 'It needs a reason.');
const CharterKeepsGuestsOut = refusalType('CharterKeepsGuestsOut', 'The charter lets no guests in.');
const LastDayWrong = refusalType('LastDayWrong', 'The last day is past or too far away.');
const AlreadyThere = refusalType('AlreadyThere', 'They can read the room already.');

const inviteSentences: Sentences<InviteGuestRefusal | RoomNotFound> = {
  RoomNotFound: () => notFound('room'),
  NotYours: () => notAllowed('Leaders and deputies of the member schools and the facilitator invite guests.'),
  CharterKeepsGuestsOut: () =>
    new CharterKeepsGuestsOut(
      'The charter of this group lets no guests in. Its schools can change that clause together.',
    ),
  HistoryNotYours: () =>
    notAllowed('What was said before belongs to all the schools: only the facilitator opens it to a guest.'),
  NotAnAddress: () => new NotAnAddress('Check the e-mail address: it does not look like one.'),
  NameMissing: () => new NameMissing('Write the guest’s name, so that the room knows who reads.'),
  ReasonMissing: () => new ReasonMissing('Say why, in a line. Everybody in the room reads it.'),
  LastDayWrong: ({ daysAtMost }) =>
    new LastDayWrong(`Choose a last day between today and ${String(daysAtMost)} days from now.`),
  AlreadyThere: () =>
    new AlreadyThere('This address can read the room already, or was invited and has time left.'),
};

@Resolver()
export class GuestMutation {
  constructor(
    private readonly inviting: InviteGuestHandler,
    private readonly ending: EndGuestHandler,
  ) {}

  @Mutation(() => GuestPayload, {
    description: 'Invites somebody from outside into a room, by mail, until a day.',
  })
  async inviteGuest(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: InviteGuestInput,
  ): Promise<GuestPayload> {
    const { roomId, ...wish } = checked(inviting, input);
    const result = await this.inviting.handle(actor, roomId, wish);
    return answer(result, ({ id }) => ({ guestId: id }), inviteSentences);
  }

  @Mutation(() => GuestPayload, {
    description: 'Ends a guest’s reading now. Their devices are cut off at once.',
  })
  async endGuest(
    @CurrentActor() actor: SignedIn,
    @Args('input') input: EndGuestInput,
  ): Promise<GuestPayload> {
    const { guestId } = checked(ending, input);
    const result = await this.ending.handle(actor, guestId);
    return answer(result, () => ({ guestId }), {
      GuestNotFound: () => notFound('guest'),
      NotYours: () => notFound('guest'),
    });
  }
}
