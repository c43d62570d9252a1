import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import type { GroupId, SignedIn } from '@pathways/domain/shared';
import { CurrentActor } from '../../platform/graphql/current-actor.js';
import { checkedId } from '../../platform/graphql/input.js';
import { GuestTokens } from '../application/guest-tokens.js';
import { GuestQueries, type GuestInvitationView } from '../application/guest.queries.js';
import { GuestInvitation, RoomAccessList } from './room-access.type.js';

@Resolver()
export class GuestResolver {
  constructor(
    private readonly queries: GuestQueries,
    private readonly tokens: GuestTokens,
  ) {}

  @Query(() => RoomAccessList, {
    nullable: true,
    description: 'Who can read a room and who has read it; null when you may not read it yourself.',
  })
  async roomAccess(
    @CurrentActor() actor: SignedIn,
    @Args('room', { type: () => ID }) room: string,
  ): Promise<RoomAccessList | null> {
    const view = await this.queries.access(actor, checkedId<GroupId>('room', room));
    if (!view) return null;
    const { people, researchers, guests, openings, ...viewer } = view;
    return {
      ...viewer,
      people: [...people],
      researchers: [...researchers],
      guests: [...guests],
      openings: [...openings],
    };
  }

  /** On the public list: whoever holds the mailed token is the invited person. */
  @Query(() => GuestInvitation, {
    nullable: true,
    description: 'What the link with this token invites to; null for any other text.',
  })
  guestInvitation(@Args('token') token: string): Promise<GuestInvitationView | null> {
    return this.queries.invitation(this.tokens.digestOf(token.slice(0, 200)));
  }
}
