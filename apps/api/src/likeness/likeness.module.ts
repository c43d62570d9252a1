import { Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { SchoolsModule } from '../schools/schools.module.js';
import { KeepProfileHandler } from './application/keep-profile.handler.js';
import { LikenessProfileQueries } from './application/likeness-profile.queries.js';
import { ProfileStore } from './application/profile.store.js';
import { KeepProfileMutation } from './graphql/keep-profile.mutation.js';
import { LikenessProfilesResolver } from './graphql/likeness-profiles.resolver.js';
import { likenessAnnouncements } from './likeness.announcements.js';
import { SqlLikenessProfileQueries } from './persistence/sql-likeness-profile.queries.js';
import { SqlProfileStore } from './persistence/sql-profile.store.js';

@Module({
  imports: [SchoolsModule],
  providers: [
    KeepProfileHandler,
    KeepProfileMutation,
    LikenessProfilesResolver,
    { provide: LikenessProfileQueries, useClass: SqlLikenessProfileQueries },
    { provide: ProfileStore, useClass: SqlProfileStore },
  ],
  exports: [LikenessProfileQueries],
})
export class LikenessModule {
  constructor(book: AnnouncementBook) {
    book.enter(likenessAnnouncements);
  }
}
