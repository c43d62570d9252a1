import { Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { SchoolsModule } from '../schools/schools.module.js';
import { AttachedFiles } from './application/attached-files.js';
import { CloseRoundHandler } from './application/close-round.handler.js';
import { ConsentToResearchHandler } from './application/consent-to-research.handler.js';
import { ContributeHandler } from './application/contribute.handler.js';
import { ContributionIntake } from './application/contribution-intake.js';
import { HeldContributions } from './application/held-contributions.js';
import { ContributionStore } from './application/contribution.store.js';
import { DeleteContributionHandler } from './application/delete-contribution.handler.js';
import { DiscussionDoor } from './application/discussion-door.js';
import { DiscussionStore } from './application/discussion.store.js';
import { EditContributionHandler } from './application/edit-contribution.handler.js';
import { EditOutcomeHandler } from './application/edit-outcome.handler.js';
import { Enclosures } from './application/enclosures.js';
import { MoveContributionHandler } from './application/move-contribution.handler.js';
import { MoveStore } from './application/move.store.js';
import { OpenDiscussionHandler } from './application/open-discussion.handler.js';
import { OutcomeStore } from './application/outcome.store.js';
import { ReactHandler } from './application/react.handler.js';
import { ReactionStore } from './application/reaction.store.js';
import { ReadContributionsHandler } from './application/read-contributions.handler.js';
import { ReadRoomHandler } from './application/read-room.handler.js';
import { ContributionQueries, RoomQueries } from './application/room.queries.js';
import { RoomPeople } from './application/room-people.js';
import { RoomPeopleQueries } from './application/room-people.queries.js';
import { PointPins } from './application/point-pins.js';
import { ReadingStore } from './application/reading.store.js';
import { SetWriteFirstHandler } from './application/set-write-first.handler.js';
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
import { EditOutcomeMutation } from './graphql/edit-outcome.mutation.js';
import { MoveContributionMutation } from './graphql/move-contribution.mutation.js';
import { ReactMutation } from './graphql/react.mutation.js';
import { ReadContributionsMutation } from './graphql/read-contributions.mutation.js';
import { ReadRoomMutation } from './graphql/read-room.mutation.js';
import { RoomPeopleResolver } from './graphql/room-people.resolver.js';
import { RoomResolver } from './graphql/room.resolver.js';
import { SetWriteFirstMutation } from './graphql/set-write-first.mutation.js';
import { TalkSearchResolver } from './graphql/talk-search.resolver.js';
import { RecordController } from './http/record.controller.js';
import { SqlAttachedFiles } from './persistence/sql-attached-files.js';
import { SqlContributionQueries } from './persistence/sql-contribution.queries.js';
import { SqlRoomQueries } from './persistence/sql-room.queries.js';
import { SqlRoomPeople } from './persistence/sql-room-people.js';
import { SqlRoomPeopleQueries } from './persistence/sql-room-people.queries.js';
import { SqlPointPins } from './persistence/sql-point-pins.js';
import { SqlTalkSearchQueries } from './persistence/sql-talk-search.queries.js';
import { DiscussionRecords } from './application/discussion-records.js';
import { RecordPictures } from './application/record-pictures.js';
import { StoredRecordPictures } from './persistence/stored-record-pictures.js';
import { TypeormContributionStore } from './persistence/typeorm-contribution.store.js';
import { TypeormDiscussionStore } from './persistence/typeorm-discussion.store.js';
import { TypeormMoveStore } from './persistence/typeorm-move.store.js';
import { TypeormOutcomeStore } from './persistence/typeorm-outcome.store.js';
import { TypeormReactionStore } from './persistence/typeorm-reaction.store.js';
import { TypeormReadingStore } from './persistence/typeorm-reading.store.js';
import { TypeormVisitStore } from './persistence/typeorm-visit.store.js';

const verbs = [
  CloseRoundHandler,
  ConsentToResearchHandler,
  ContributeHandler,
  DeleteContributionHandler,
  EditContributionHandler,
  EditOutcomeHandler,
  MoveContributionHandler,
  OpenDiscussionHandler,
  ReactHandler,
  ReadContributionsHandler,
  ReadRoomHandler,
  SetWriteFirstHandler,
];

const fields = [
  CloseRoundMutation,
  ConsentToResearchMutation,
  ContributeMutation,
  DeleteContributionMutation,
  DiscussionResolver,
  EditContributionMutation,
  EditOutcomeMutation,
  MoveContributionMutation,
  ReactMutation,
  ReadContributionsMutation,
  ReadRoomMutation,
  RoomPeopleResolver,
  RoomResolver,
  SetWriteFirstMutation,
  TalkSearchResolver,
];

@Module({
  imports: [SchoolsModule],
  controllers: [RecordController],
  providers: [
    ...verbs,
    ...fields,
    DiscussionDoor,
    DiscussionRecords,
    { provide: RecordPictures, useClass: StoredRecordPictures },
    Enclosures,
    DiscussionSubscribers,
    { provide: AttachedFiles, useClass: SqlAttachedFiles },
    { provide: ContributionQueries, useClass: SqlContributionQueries },
    { provide: ContributionIntake, useExisting: ContributeHandler },
    HeldContributions,
    { provide: ContributionStore, useClass: TypeormContributionStore },
    { provide: DiscussionStore, useClass: TypeormDiscussionStore },
    { provide: MoveStore, useClass: TypeormMoveStore },
    { provide: OutcomeStore, useClass: TypeormOutcomeStore },
    { provide: PointPins, useClass: SqlPointPins },
    { provide: RoomPeople, useClass: SqlRoomPeople },
    { provide: ReactionStore, useClass: TypeormReactionStore },
    { provide: RoomPeopleQueries, useClass: SqlRoomPeopleQueries },
    { provide: ReadingStore, useClass: TypeormReadingStore },
    { provide: RoomQueries, useClass: SqlRoomQueries },
    { provide: TalkSearchQueries, useClass: SqlTalkSearchQueries },
    { provide: VisitStore, useClass: TypeormVisitStore },
  ],
  exports: [ContributionIntake, ContributionQueries, HeldContributions, RoomQueries],
})
export class DiscussionsModule {
  constructor(book: AnnouncementBook) {
    book.enter(discussionAnnouncements);
  }
}
