import { Module } from '@nestjs/common';
import { AnnouncementBook } from '../platform/announcement-book.js';
import { IssuePromptSheetHandler } from './application/issue-prompt-sheet.handler.js';
import { IssueToCycleHandler } from './application/issue-to-cycle.handler.js';
import { PromptSheetStore } from './application/prompt-sheet.store.js';
import { SaveSheetHandler } from './application/save-sheet.handler.js';
import { SheetDraftStore } from './application/sheet-draft.store.js';
import { SheetQueries } from './application/sheet.queries.js';
import { IssuePromptSheetMutation } from './graphql/issue-prompt-sheet.mutation.js';
import { SheetResolver } from './graphql/sheet.resolver.js';
import { SqlPromptSheetStore } from './persistence/sql-prompt-sheet.store.js';
import { SqlSheetDraftStore } from './persistence/sql-sheet-draft.store.js';
import { SqlSheetQueries } from './persistence/sql-sheet.queries.js';
import { promptSheetAnnouncements } from './prompt-sheet.announcements.js';

@Module({
  providers: [
    IssuePromptSheetHandler,
    IssuePromptSheetMutation,
    IssueToCycleHandler,
    SaveSheetHandler,
    SheetResolver,
    { provide: PromptSheetStore, useClass: SqlPromptSheetStore },
    { provide: SheetDraftStore, useClass: SqlSheetDraftStore },
    { provide: SheetQueries, useClass: SqlSheetQueries },
  ],
})
export class PromptsModule {
  constructor(book: AnnouncementBook) {
    book.enter(promptSheetAnnouncements);
  }
}
