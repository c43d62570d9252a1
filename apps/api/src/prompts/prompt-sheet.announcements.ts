import type { PromptSheetEvent } from '@pathways/domain/prompts';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** No room hears this: a discussion stays on the version that it was opened with. */
export const promptSheetAnnouncements: AnnouncementsOf<PromptSheetEvent> = {
  PromptSheetIssued: () => null,
  PromptSheetChanged: () => null,
  SheetIssuedToCycle: () => null,
};
