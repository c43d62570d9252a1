import type { FrameworkEvent } from '@pathways/domain/frameworks';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** No room hears of it: a framework belongs to the whole installation. The audit log does. */
export const frameworkAnnouncements: AnnouncementsOf<FrameworkEvent> = {
  FrameworkImported: () => null,
  FrameworkKept: () => null,
  KpiValueEntered: () => null,
  KpiTargetSet: () => null,
  EntryTagged: () => null,
  EntryUntagged: () => null,
  EntriesLinked: () => null,
  EntriesUnlinked: () => null,
};
