import { Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { SchoolsModule } from '../schools/schools.module.js';
import { ComparedPoolQueries } from './application/compared-pool.queries.js';
import { KeepProfileHandler } from './application/keep-profile.handler.js';
import { LikenessProfileQueries } from './application/likeness-profile.queries.js';
import { PartnerGroup } from './application/partner-group.js';
import { ProfilePreviews } from './application/profile-preview.js';
import { ProfileStore } from './application/profile.store.js';
import { SchoolComparison } from './application/school-comparison.js';
import { KeepProfileMutation } from './graphql/keep-profile.mutation.js';
import { LikenessProfilesResolver } from './graphql/likeness-profiles.resolver.js';
import { ProfileChoices } from './graphql/profile-choices.js';
import { ProfilePreviewResolver } from './graphql/profile-preview.resolver.js';
import { SchoolLikenessResolver } from './graphql/school-likeness.resolver.js';
import { SchoolsLikeResolver } from './graphql/schools-like.resolver.js';
import { likenessAnnouncements } from './likeness.announcements.js';
import { SqlComparedPoolQueries } from './persistence/sql-compared-pool.queries.js';
import { SqlLikenessProfileQueries } from './persistence/sql-likeness-profile.queries.js';
import { SqlProfileStore } from './persistence/sql-profile.store.js';

@Module({
  imports: [SchoolsModule],
  providers: [
    KeepProfileHandler,
    KeepProfileMutation,
    LikenessProfilesResolver,
    PartnerGroup,
    ProfileChoices,
    ProfilePreviewResolver,
    ProfilePreviews,
    SchoolComparison,
    SchoolLikenessResolver,
    SchoolsLikeResolver,
    { provide: ComparedPoolQueries, useClass: SqlComparedPoolQueries },
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
