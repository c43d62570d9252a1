import { Global, Module } from '@nestjs/common';
import { ActorSource } from '../platform/auth/actor-source.js';
import { PeopleQueries } from './application/people.queries.js';
import { ViewerResolver } from './graphql/viewer.resolver.js';
import { SqlPeopleQueries } from './persistence/sql-people.queries.js';
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
    ViewerResolver,
    { provide: PeopleQueries, useClass: SqlPeopleQueries },
    { provide: ActorSource, useExisting: SessionActorSource },
  ],
  exports: [ActorSource],
})
export class PeopleModule {}
