import { Global, Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { ActorSource } from '../platform/auth/actor-source.js';
import { Appointments } from './application/appointments.js';
import { BootstrapPersonHandler } from './application/bootstrap-person.handler.js';
import { EndRoleHandler } from './application/end-role.handler.js';
import { GrantRoleHandler } from './application/grant-role.handler.js';
import { GrantStore } from './application/grant.store.js';
import { Newcomers } from './application/newcomers.js';
import { PeopleQueries } from './application/people.queries.js';
import { PersonStore } from './application/person.store.js';
import { SignInLinks } from './application/sign-in-links.js';
import { EndRoleMutation } from './graphql/end-role.mutation.js';
import { GrantRoleMutation } from './graphql/grant-role.mutation.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { peopleAnnouncements } from './people.announcements.js';
import { SqlPeopleQueries } from './persistence/sql-people.queries.js';
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
    BootstrapPersonHandler,
    GrantRoleHandler,
    EndRoleHandler,
    Appointments,
    Newcomers,
    { provide: ActorSource, useExisting: SessionActorSource },
    { provide: SignInLinks, useExisting: Authentication },
    { provide: PeopleQueries, useClass: SqlPeopleQueries },
    { provide: PersonStore, useClass: TypeormPersonStore },
    { provide: GrantStore, useClass: TypeormGrantStore },
  ],
  exports: [ActorSource, Appointments, GrantStore, Newcomers, PeopleQueries, PersonStore, SignInLinks],
})
export class PeopleModule {
  constructor(book: AnnouncementBook) {
    book.enter(peopleAnnouncements);
  }
}
