import { Injectable } from '@nestjs/common';
import { readsAsResearcher } from '@pathways/domain/groups';
import {
  canEndGuest,
  canGiveHistory,
  canInviteGuest,
  canSeeGuestAddresses,
  canSeeRoomAccess,
  guestStateOn,
} from '@pathways/domain/guests';
import { londonDay, type GroupId, type SignedIn } from '@pathways/domain/shared';
import { RoomAccess } from '../../groups/application/room-access.js';
import { Reading } from '../../platform/reading.js';
import { Clock } from '../../platform/unit-of-work.js';
import {
  GuestQueries,
  type GuestInvitationView,
  type OpenedFlaggedView,
  type RoomAccessView,
  type RoomGuestView,
  type RoomPersonView,
  type RoomResearcherView,
} from '../application/guest.queries.js';
import { guests, invitation, openings, people, researchers } from './guest-statements.js';

interface StateColumns {
  readonly acceptedAt: Date | null;
  readonly endedAt: Date | null;
  readonly lastDay: string;
}

type GuestRow = Omit<RoomGuestView, 'state' | 'viewerCanEnd'> &
  StateColumns & { readonly acceptedBy: string | null };

@Injectable()
export class SqlGuestQueries extends GuestQueries {
  constructor(
    private readonly reading: Reading,
    private readonly rooms: RoomAccess,
    private readonly clock: Clock,
  ) {
    super();
  }

  async access(actor: SignedIn, group: GroupId): Promise<RoomAccessView | null> {
    const room = await this.rooms.facts(group);
    if (!room || !canSeeRoomAccess(actor, room)) return null;
    const isLettered = readsAsResearcher(actor, room);
    const [everybody, readers, invited, opened] = await Promise.all([
      isLettered ? [] : this.reading.rows<RoomPersonView>('guests.people', people, [group]),
      this.reading.rows<RoomResearcherView>('guests.researchers', researchers, [
        group,
        room.researchAccess,
        actor.personId,
      ]),
      isLettered ? [] : this.reading.rows<GuestRow>('guests.guests', guests, [group]),
      isLettered ? [] : this.reading.rows<OpenedFlaggedView>('guests.openings', openings, [group]),
    ]);
    const mayEnd = canEndGuest(actor, room);
    const seesAddresses = canSeeGuestAddresses(actor, room);
    return {
      people: everybody,
      researchers: readers,
      guests: invited.map(({ acceptedBy, ...guest }) => ({
        ...guest,
        email: seesAddresses ? guest.email : null,
        state: this.stateOf(guest),
        viewerCanEnd: guest.endedAt === null && (mayEnd || acceptedBy === actor.personId),
      })),
      openings: opened,
      viewerCanInvite: canInviteGuest(actor, room),
      viewerCanGiveHistory: canGiveHistory(actor, room),
    };
  }

  async invitation(digest: string): Promise<GuestInvitationView | null> {
    const row = await this.reading.row<Omit<GuestInvitationView, 'state'> & StateColumns>(
      'guests.invitation',
      invitation,
      [digest],
    );
    return row && { ...row, state: this.stateOf(row) };
  }

  private stateOf(columns: StateColumns) {
    return guestStateOn(columns, londonDay(this.clock.now()));
  }
}
