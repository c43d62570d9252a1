import { Module } from '@nestjs/common';
import type { PersonId } from '@pathways/domain/shared';
import { LettersModule } from '../letters/letters.module.js';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { JobBook } from '../platform/jobs/job-book.js';
import { PushSender } from '../platform/push/push-sender.js';
import { WebPushSender } from '../platform/push/web-push-sender.js';
import { Settings } from '../platform/settings.js';
import { AttentionStore } from './application/attention.store.js';
import { ChooseAttentionHandler } from './application/choose-attention.handler.js';
import { ChooseDeviceHandler } from './application/choose-device.handler.js';
import { ChooseRoomWordHandler } from './application/choose-room-word.handler.js';
import { MarkNoticesReadHandler } from './application/mark-notices-read.handler.js';
import { MatterStore } from './application/matter.store.js';
import { AttentionQueries, NoticeQueries } from './application/notice.queries.js';
import { NoticeStore } from './application/notice.store.js';
import { NoticeWriter } from './application/notice-writer.js';
import { PushHandler, pushJob } from './application/push.handler.js';
import { PushRound } from './application/push-round.js';
import { PushStore } from './application/push.store.js';
import { TellOfMatterHandler } from './application/tell-of-matter.handler.js';
import { TellOfRoundHandler } from './application/tell-of-round.handler.js';
import { TellOfTalkHandler } from './application/tell-of-talk.handler.js';
import { attentionAnnouncements } from './attention.announcements.js';
import { AttentionSubscribers } from './attention.subscribers.js';
import { AttentionResolver } from './graphql/attention.resolver.js';
import { ChooseAttentionMutation } from './graphql/choose-attention.mutation.js';
import { ChooseDeviceMutation } from './graphql/choose-device.mutation.js';
import { ChooseRoomWordMutation } from './graphql/choose-room-word.mutation.js';
import { MarkNoticesReadMutation } from './graphql/mark-notices-read.mutation.js';
import { MatterSubscribers } from './matter.subscribers.js';
import { MeetingMatterSubscribers } from './meeting.subscribers.js';
import { SqlAttentionQueries } from './persistence/sql-attention.queries.js';
import { SqlAttentionStore } from './persistence/sql-attention.store.js';
import { SqlMatterStore } from './persistence/sql-matter.store.js';
import { SqlNoticeQueries } from './persistence/sql-notice.queries.js';
import { SqlNoticeStore } from './persistence/sql-notice.store.js';
import { SqlPushStore } from './persistence/sql-push.store.js';

const verbs = [
  ChooseAttentionHandler,
  ChooseAttentionMutation,
  ChooseDeviceHandler,
  ChooseDeviceMutation,
  ChooseRoomWordHandler,
  ChooseRoomWordMutation,
  MarkNoticesReadHandler,
  MarkNoticesReadMutation,
  PushHandler,
  PushRound,
  TellOfMatterHandler,
  TellOfRoundHandler,
  TellOfTalkHandler,
];

/** What reaches whom. Letters are written from the same rows, by a store of their own. */
@Module({
  imports: [LettersModule],
  providers: [
    ...verbs,
    AttentionResolver,
    AttentionSubscribers,
    MatterSubscribers,
    MeetingMatterSubscribers,
    NoticeWriter,
    { provide: AttentionQueries, useClass: SqlAttentionQueries },
    { provide: AttentionStore, useClass: SqlAttentionStore },
    { provide: MatterStore, useClass: SqlMatterStore },
    { provide: NoticeQueries, useClass: SqlNoticeQueries },
    { provide: NoticeStore, useClass: SqlNoticeStore },
    { provide: PushStore, useClass: SqlPushStore },
    {
      provide: PushSender,
      useFactory: ({ authSecret, publicUrl }: Settings) => new WebPushSender(authSecret, publicUrl),
      inject: [Settings],
    },
  ],
  exports: [AttentionQueries, NoticeQueries],
})
export class AttentionModule {
  constructor(book: AnnouncementBook, jobs: JobBook, pushes: PushHandler) {
    book.enter(attentionAnnouncements);
    jobs.enter(pushJob, ({ person }) => pushes.send(person as PersonId));
  }
}
