import type { FormationEvent } from '@pathways/domain/formation';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

/** No room hears these: schools learn of a group when it is released, not when it is tried. */
export const formationAnnouncements: AnnouncementsOf<FormationEvent> = {
  FormationStarted: () => null,
  FormationCancelled: () => null,
  BestTaken: () => null,
  FormationLockSet: () => null,
  FormationLockLifted: () => null,
};
