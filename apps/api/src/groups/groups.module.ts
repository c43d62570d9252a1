import { Global, Module } from '@nestjs/common';
import type { PersonInvited } from '@pathways/domain/groups';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { RoomGates } from '../platform/realtime/room-gates.js';
import { AcceptInvitationHandler } from './application/accept-invitation.handler.js';
import { DeclineInvitationHandler } from './application/decline-invitation.handler.js';
import { GroupFounding } from './application/group-founding.js';
import { GroupInvitations } from './application/group-invitations.js';
import { GroupRoomGate } from './application/group-room-gate.js';
import { GroupQueries } from './application/group.queries.js';
import { GroupStore } from './application/group.store.js';
import { InvitationTokens } from './application/invitation-tokens.js';
import { InvitationQueries } from './application/invitation.queries.js';
import { InvitationStore } from './application/invitation.store.js';
import { InvitedSchools } from './application/invited-schools.js';
import { InvitePeopleHandler } from './application/invite-people.handler.js';
import { ReleaseGroupHandler } from './application/release-group.handler.js';
import { RenewInvitationHandler } from './application/renew-invitation.handler.js';
import { RoomAccess } from './application/room-access.js';
import { SendInvitationHandler } from './application/send-invitation.handler.js';
import { AcceptInvitationMutation } from './graphql/accept-invitation.mutation.js';
import { DeclineInvitationMutation } from './graphql/decline-invitation.mutation.js';
import { GroupResolver } from './graphql/group.resolver.js';
import { InvitationResolver } from './graphql/invitation.resolver.js';
import { InvitePeopleMutation } from './graphql/invite-people.mutation.js';
import { ReleaseGroupMutation } from './graphql/release-group.mutation.js';
import { RenewInvitationMutation } from './graphql/renew-invitation.mutation.js';
import { groupAnnouncements } from './group.announcements.js';
import { SqlGroupQueries } from './persistence/sql-group.queries.js';
import { SqlInvitationQueries } from './persistence/sql-invitation.queries.js';
import { SqlInvitedSchools } from './persistence/sql-invited-schools.js';
import { SqlRoomAccess } from './persistence/sql-room-access.js';
import { TypeormGroupFounding } from './persistence/typeorm-group-founding.js';
import { TypeormGroupStore } from './persistence/typeorm-group.store.js';
import { TypeormInvitationStore } from './persistence/typeorm-invitation.store.js';

/** Global, since every slice that has a room asks it who may. */
@Global()
@Module({
  providers: [
    AcceptInvitationHandler,
    DeclineInvitationHandler,
    InvitePeopleHandler,
    RenewInvitationHandler,
    SendInvitationHandler,
    GroupInvitations,
    GroupRoomGate,
    InvitationTokens,
    GroupResolver,
    InvitationResolver,
    AcceptInvitationMutation,
    DeclineInvitationMutation,
    InvitePeopleMutation,
    ReleaseGroupMutation,
    RenewInvitationMutation,
    { provide: GroupQueries, useClass: SqlGroupQueries },
    { provide: InvitationQueries, useClass: SqlInvitationQueries },
    { provide: InvitationStore, useClass: TypeormInvitationStore },
    ReleaseGroupHandler,
    { provide: GroupFounding, useClass: TypeormGroupFounding },
    { provide: GroupStore, useClass: TypeormGroupStore },
    { provide: InvitedSchools, useClass: SqlInvitedSchools },
    { provide: RoomAccess, useClass: SqlRoomAccess },
  ],
  exports: [GroupFounding, GroupInvitations, GroupQueries, InvitedSchools, RoomAccess],
})
export class GroupsModule {
  constructor(
    book: AnnouncementBook,
    subscribers: OutboxSubscribers,
    gates: RoomGates,
    gate: GroupRoomGate,
    invitations: SendInvitationHandler,
  ) {
    book.enter(groupAnnouncements);
    gates.enter(gate);
    subscribers.on<PersonInvited>('PersonInvited', 'invitation mail', ({ event }) =>
      invitations.handle(event.invitation),
    );
  }
}
