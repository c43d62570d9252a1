import { Module } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { WordsRemoved } from '@pathways/domain/safeguarding';
import { DiscussionsModule } from '../discussions/discussions.module.js';
import { OutboxSubscribers } from '../platform/outbox/outbox-subscribers.js';
import { JobBook } from '../platform/jobs/job-book.js';
import { AttachmentIntake } from './application/attachment-intake.js';
import { AttachmentLinks } from './application/attachment-links.js';
import { AttachmentQueries } from './application/attachment.queries.js';
import { AttachmentStore } from './application/attachment.store.js';
import { ForgetFilesHandler } from './application/forget-files.handler.js';
import { KeepFileHandler } from './application/keep-file.handler.js';
import { FilePreparation } from './application/prepared-file.js';
import { SweepFilesHandler, sweepFiles } from './application/sweep-files.handler.js';
import { FileStoreQueries } from './application/file-store.queries.js';
import { AttachmentResolver } from './graphql/attachment.resolver.js';
import { FileStoreResolver } from './graphql/file-store.resolver.js';
import { acceptMultipart } from './http/accept-multipart.js';
import { AddFileController } from './http/add-file.controller.js';
import { OpenFileController } from './http/open-file.controller.js';
import { SqlAttachmentQueries } from './persistence/sql-attachment.queries.js';
import { SqlFileStoreQueries } from './persistence/sql-file-store.queries.js';
import { TypeormAttachmentStore } from './persistence/typeorm-attachment.store.js';

@Module({
  imports: [DiscussionsModule],
  controllers: [AddFileController, OpenFileController],
  providers: [
    ForgetFilesHandler,
    KeepFileHandler,
    SweepFilesHandler,
    AttachmentResolver,
    FileStoreResolver,
    { provide: FileStoreQueries, useClass: SqlFileStoreQueries },
    FilePreparation,
    AttachmentLinks,
    { provide: AttachmentIntake, useExisting: KeepFileHandler },
    { provide: AttachmentQueries, useClass: SqlAttachmentQueries },
    { provide: AttachmentStore, useClass: TypeormAttachmentStore },
  ],
  exports: [AttachmentIntake, AttachmentQueries],
})
export class AttachmentsModule {
  constructor(
    host: HttpAdapterHost,
    jobs: JobBook,
    subscribers: OutboxSubscribers,
    sweep: SweepFilesHandler,
    forget: ForgetFilesHandler,
  ) {
    acceptMultipart(host);
    jobs.each(60, sweepFiles, async () => void (await sweep.handle()));
    subscribers.on<WordsRemoved>('WordsRemoved', 'attachments go along', ({ event }) =>
      forget.handle(event.contribution),
    );
  }
}
