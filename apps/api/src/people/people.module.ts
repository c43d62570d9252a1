import { Global, Module } from '@nestjs/common';
import type { RoleEnded, RoleGranted, SessionsEnded } from '@pathways/domain/people';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { ActorSource } from '../platform/auth/actor-source.js';
import { Appointments } from './application/appointments.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { RealtimeServer } from '../platform/realtime/realtime-server.js';
import { BootstrapPersonHandler } from './application/bootstrap-person.handler.js';
import { CaughtMailQueries } from './application/caught-mail.queries.js';
import { EndRoleHandler } from './application/end-role.handler.js';
import { HandOverHandler } from './application/hand-over.handler.js';
import { EndSessionHandler } from './application/end-session.handler.js';
import { GrantRoleHandler } from './application/grant-role.handler.js';
import { GrantStore } from './application/grant.store.js';
import { Newcomers } from './application/newcomers.js';
import { PasskeyQueries } from './application/passkey.queries.js';
import { PeopleQueries } from './application/people.queries.js';
import { PersonStore } from './application/person.store.js';
import { RenameOneselfHandler } from './application/rename-oneself.handler.js';
import { RoleMail } from './application/role-mail.js';
import { SessionQueries } from './application/session.queries.js';
import { SessionStore } from './application/session.store.js';
import { SignInLinks } from './application/sign-in-links.js';
import { TeamQueries } from './application/team.queries.js';
import { TryAsQueries } from './application/try-as.queries.js';
import { CaughtMailResolver } from './graphql/caught-mail.resolver.js';
import { EndRoleMutation } from './graphql/end-role.mutation.js';
import { GrantRoleMutation } from './graphql/grant-role.mutation.js';
import { HandOverMutation } from './graphql/hand-over.mutation.js';
import { PasskeyResolver } from './graphql/passkey.resolver.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { RenameOneselfMutation } from './graphql/rename-oneself.mutation.js';
import { SchoolTeamResolver } from './graphql/school-team.resolver.js';
import { SessionResolver } from './graphql/session.resolver.js';
import { SignInResolver } from './graphql/sign-in.resolver.js';
import { peopleAnnouncements } from './people.announcements.js';
import { SqlCaughtMailQueries } from './persistence/sql-caught-mail.queries.js';
import { SqlPasskeyQueries } from './persistence/sql-passkey.queries.js';
import { SqlPeopleQueries } from './persistence/sql-people.queries.js';
import { SqlSessionQueries, SqlSessionStore } from './persistence/sql-sessions.js';
import { SqlTeamQueries } from './persistence/sql-team.queries.js';
import { SqlTryAsQueries } from './persistence/sql-try-as.queries.js';
import { TypeormGrantStore } from './persistence/typeorm-grant.store.js';
import { TypeormPersonStore } from './persistence/typeorm-person.store.js';
import { AuthController } from './sign-in/auth.controller.js';
import { Authentication } from './sign-in/authentication.js';
import { SessionActorSource } from './sign-in/session-actor-source.js';
import { SignInMail } from './sign-in/sign-in-mail.js';

@Global()
@Module({
  controllers: [AuthController],
  providers: [
    Authentication,
    SessionActorSource,
    SignInMail,
    PeopleResolver,
    GrantRoleMutation,
    EndRoleMutation,
    HandOverMutation,
    HandOverHandler,
    SchoolTeamResolver,
    CaughtMailResolver,
    PasskeyResolver,
    RenameOneselfMutation,
    RenameOneselfHandler,
    SessionResolver,
    SignInResolver,
    EndSessionHandler,
    BootstrapPersonHandler,
    GrantRoleHandler,
    EndRoleHandler,
    Appointments,
    Newcomers,
    RoleMail,
    { provide: ActorSource, useExisting: SessionActorSource },
    { provide: SignInLinks, useExisting: Authentication },
    { provide: PeopleQueries, useClass: SqlPeopleQueries },
    { provide: CaughtMailQueries, useClass: SqlCaughtMailQueries },
    { provide: SessionQueries, useClass: SqlSessionQueries },
    { provide: SessionStore, useClass: SqlSessionStore },
    { provide: TeamQueries, useClass: SqlTeamQueries },
    { provide: TryAsQueries, useClass: SqlTryAsQueries },
    { provide: PasskeyQueries, useClass: SqlPasskeyQueries },
    { provide: PersonStore, useClass: TypeormPersonStore },
    { provide: GrantStore, useClass: TypeormGrantStore },
  ],
  exports: [ActorSource, Appointments, GrantStore, Newcomers, PeopleQueries, PersonStore, SignInLinks],
})
export class PeopleModule {
  constructor(
    book: AnnouncementBook,
    subscribers: OutboxSubscribers,
    realtime: RealtimeServer,
    roleMail: RoleMail,
  ) {
    book.enter(peopleAnnouncements);
    subscribers.on<RoleGranted>('RoleGranted', 'people: mail a new role', ({ event }) =>
      roleMail.send(event.grant),
    );
    // Whoever signed out, or may do less than before, is put off the line; who still may comes back and is asked again.
    subscribers.on<SessionsEnded>(
      'SessionsEnded',
      'people: end sockets of ended sessions',
      async ({ event }) => realtime.disconnect(event.person),
    );
    subscribers.on<RoleEnded>('RoleEnded', 'people: end sockets of ended roles', async ({ event }) =>
      realtime.disconnect(event.person),
    );
  }
}
