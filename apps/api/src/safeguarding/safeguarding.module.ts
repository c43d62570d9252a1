import { Module } from '@nestjs/common';
import { DiscussionsModule } from '../discussions/discussions.module.js';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { JobBook } from '../platform/jobs/job-book.js';
import { jobKind } from '../platform/jobs/jobs.js';
import { FlagContributionHandler } from './application/flag-contribution.handler.js';
import { FlagDoor } from './application/flag-door.js';
import { FlagQueries } from './application/flag.queries.js';
import { FlagStore } from './application/flag.store.js';
import { ForgetHiddenWordsHandler } from './application/forget-hidden-words.handler.js';
import { HiddenWordsQueries } from './application/hidden-words.queries.js';
import { ForgetKeptWordsHandler } from './application/forget-kept-words.handler.js';
import { HiddenWordsStore } from './application/hidden-words.store.js';
import { KeepWordsHiddenHandler } from './application/keep-words-hidden.handler.js';
import { OpenHiddenWordsHandler } from './application/open-hidden-words.handler.js';
import { RemoveWordsHandler } from './application/remove-words.handler.js';
import { RewordedWords } from './application/reworded-words.js';
import { RewordContributionHandler } from './application/reword-contribution.handler.js';
import { SettleFlagsHandler } from './application/settle-flags.handler.js';
import { TakeBackFlagHandler } from './application/take-back-flag.handler.js';
import { FlagContributionMutation } from './graphql/flag-contribution.mutation.js';
import { FlagResolver } from './graphql/flag.resolver.js';
import { HiddenWordsResolver } from './graphql/hidden-words.resolver.js';
import { KeepWordsHiddenMutation } from './graphql/keep-words-hidden.mutation.js';
import { OpenHiddenWordsMutation } from './graphql/open-hidden-words.mutation.js';
import { RewordContributionMutation } from './graphql/reword-contribution.mutation.js';
import { SettleFlagsMutation } from './graphql/settle-flags.mutation.js';
import { SqlFlagQueries } from './persistence/sql-flag.queries.js';
import { SqlHiddenWordsQueries } from './persistence/sql-hidden-words.queries.js';
import { SqlHiddenWordsStore } from './persistence/sql-hidden-words.store.js';
import { TypeormFlagStore } from './persistence/typeorm-flag.store.js';
import { flaggedWordsProviders } from './flagged-words.js';
import {
  flaggedWordsAnnouncements,
  hiddenWordsAnnouncements,
  safeguardingAnnouncements,
} from './safeguarding.announcements.js';

const forgetting = jobKind('safeguarding.forgetKept');

@Module({
  imports: [DiscussionsModule],
  providers: [
    FlagContributionHandler,
    ForgetHiddenWordsHandler,
    KeepWordsHiddenHandler,
    KeepWordsHiddenMutation,
    OpenHiddenWordsHandler,
    RemoveWordsHandler,
    RewordContributionHandler,
    SettleFlagsHandler,
    TakeBackFlagHandler,
    FlagDoor,
    FlagContributionMutation,
    FlagResolver,
    HiddenWordsResolver,
    OpenHiddenWordsMutation,
    RewordContributionMutation,
    SettleFlagsMutation,
    ...flaggedWordsProviders,
    { provide: FlagQueries, useClass: SqlFlagQueries },
    { provide: FlagStore, useClass: TypeormFlagStore },
    { provide: HiddenWordsQueries, useClass: SqlHiddenWordsQueries },
    { provide: HiddenWordsStore, useClass: SqlHiddenWordsStore },
  ],
  exports: [RewordedWords],
})
export class SafeguardingModule {
  constructor(
    book: AnnouncementBook,
    jobs: JobBook,
    removing: RemoveWordsHandler,
    forgettingOthers: ForgetKeptWordsHandler,
    forgettingHidden: ForgetHiddenWordsHandler,
  ) {
    book.enter(safeguardingAnnouncements);
    book.enter(flaggedWordsAnnouncements);
    book.enter(hiddenWordsAnnouncements);
    jobs.each(30, forgetting, async () => {
      await removing.forgetKept();
      await forgettingOthers.handle();
      await forgettingHidden.handle();
    });
  }
}
