import { Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { SchoolsModule } from '../schools/schools.module.js';
import { CloseRoundHandler } from './application/close-round.handler.js';
import { ConsentToResearchHandler } from './application/consent-to-research.handler.js';
import { ContributeHandler } from './application/contribute.handler.js';
import { ContributionStore } from './application/contribution.store.js';
import { DeleteContributionHandler } from './application/delete-contribution.handler.js';
import { DiscussionDoor } from './application/discussion-door.js';
import { DiscussionStore } from './application/discussion.store.js';
import { EditContributionHandler } from './application/edit-contribution.handler.js';
import { OpenDiscussionHandler } from './application/open-discussion.handler.js';
import { ReadRoomHandler } from './application/read-room.handler.js';
import { ContributionQueries, RoomQueries } from './application/room.queries.js';
import { PointPins } from './application/point-pins.js';
import { TalkSearchQueries } from './application/talk-search.queries.js';
import { VisitStore } from './application/visit.store.js';
import { discussionAnnouncements } from './discussion.announcements.js';
import { DiscussionSubscribers } from './discussion.subscribers.js';
import { CloseRoundMutation } from './graphql/close-round.mutation.js';
import { ConsentToResearchMutation } from './graphql/consent-to-research.mutation.js';
import { ContributeMutation } from './graphql/contribute.mutation.js';
import { DeleteContributionMutation } from './graphql/delete-contribution.mutation.js';
import { DiscussionResolver } from './graphql/discussion.resolver.js';
import { EditContributionMutation } from './graphql/edit-contribution.mutation.js';
import { ReadRoomMutation } from './graphql/read-room.mutation.js';
import { RoomResolver } from './graphql/room.resolver.js';
import { TalkSearchResolver } from './graphql/talk-search.resolver.js';
import { SqlContributionQueries } from './persistence/sql-contribution.queries.js';
import { SqlRoomQueries } from './persistence/sql-room.queries.js';
import { SqlPointPins } from './persistence/sql-point-pins.js';
import { SqlTalkSearchQueries } from './persistence/sql-talk-search.queries.js';
import { TypeormContributionStore } from './persistence/typeorm-contribution.store.js';
import { TypeormDiscussionStore } from './persistence/typeorm-discussion.store.js';
import { TypeormVisitStore } from './persistence/typeorm-visit.store.js';

const verbs = [
  CloseRoundHandler,
  ConsentToResearchHandler,
  ContributeHandler,
  DeleteContributionHandler,
  EditContributionHandler,
  OpenDiscussionHandler,
  ReadRoomHandler,
];

const fields = [
  CloseRoundMutation,
  ConsentToResearchMutation,
  ContributeMutation,
  DeleteContributionMutation,
  DiscussionResolver,
  EditContributionMutation,
  ReadRoomMutation,
  RoomResolver,
  TalkSearchResolver,
];

@Module({
  imports: [SchoolsModule],
  providers: [
    ...verbs,
    ...fields,
    DiscussionDoor,
    DiscussionSubscribers,
    { provide: ContributionQueries, useClass: SqlContributionQueries },
    { provide: ContributionStore, useClass: TypeormContributionStore },
    { provide: DiscussionStore, useClass: TypeormDiscussionStore },
    { provide: PointPins, useClass: SqlPointPins },
    { provide: RoomQueries, useClass: SqlRoomQueries },
    { provide: TalkSearchQueries, useClass: SqlTalkSearchQueries },
    { provide: VisitStore, useClass: TypeormVisitStore },
  ],
})
export class DiscussionsModule {
  constructor(book: AnnouncementBook) {
    book.enter(discussionAnnouncements);
  }
}
