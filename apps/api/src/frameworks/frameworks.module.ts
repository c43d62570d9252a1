import { Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { FrameworkStore } from './application/framework.store.js';
import { ImportFrameworkHandler } from './application/import-framework.handler.js';
import { frameworkAnnouncements } from './framework.announcements.js';
import { SqlFrameworkStore } from './persistence/sql-framework.store.js';

@Module({
  providers: [ImportFrameworkHandler, { provide: FrameworkStore, useClass: SqlFrameworkStore }],
})
export class FrameworksModule {
  constructor(book: AnnouncementBook) {
    book.enter(frameworkAnnouncements);
  }
}
