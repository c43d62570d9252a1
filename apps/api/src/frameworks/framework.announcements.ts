import type { FrameworkImported } from '@pathways/domain/frameworks';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** No room hears it: a framework belongs to the whole installation. */
export const frameworkAnnouncements: AnnouncementsOf<FrameworkImported> = { FrameworkImported: () => null };
