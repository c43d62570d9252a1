import type { ProgrammeEvent } from '@pathways/domain/programmes';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** No room hears these: a programme has no room of its own. */
export const programmeAnnouncements: AnnouncementsOf<ProgrammeEvent> = {
  ProgrammeStarted: () => null,
  SchoolsAdmitted: () => null,
  SchoolLeft: () => null,
  CyclePlanned: () => null,
};
