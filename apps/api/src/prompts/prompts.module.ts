import { Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { IssuePromptSheetHandler } from './application/issue-prompt-sheet.handler.js';
import { PromptSheetStore } from './application/prompt-sheet.store.js';
import { IssuePromptSheetMutation } from './graphql/issue-prompt-sheet.mutation.js';
import { SqlPromptSheetStore } from './persistence/sql-prompt-sheet.store.js';
import { promptSheetAnnouncements } from './prompt-sheet.announcements.js';

@Module({
  providers: [
    IssuePromptSheetHandler,
    IssuePromptSheetMutation,
    { provide: PromptSheetStore, useClass: SqlPromptSheetStore },
  ],
})
export class PromptsModule {
  constructor(book: AnnouncementBook) {
    book.enter(promptSheetAnnouncements);
  }
}
