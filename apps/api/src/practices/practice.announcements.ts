import { roomOfPractice, type PracticeEvent } from '@pathways/domain/practices';
import type { AnnouncementsOf } from '../platform/announcement-book.js';

type InRoom = Extract<PracticeEvent, { version: unknown }>;

const told = ({ practice, version }: InRoom) => ({ room: roomOfPractice(practice), subject: version });

/** Drafts and reviews are heard in the practice's own room, by its writers and editors; what is published, everybody reads. */
export const practiceAnnouncements: AnnouncementsOf<PracticeEvent> = {
  PracticeDrafted: told,
  PracticeSaved: told,
  FieldLockChanged: told,
  PracticeSentToReview: told,
  PracticeReviewPassed: told,
  PracticeReturned: told,
  PracticeTakenBack: told,
  WordsAnswered: told,
  WordsSettled: told,
  SentenceCommented: told,
  PracticePublished: told,
  PracticeWithdrawn: () => null,
  TurnOpened: () => null,
  TurnEnded: () => null,
  TurnReminded: () => null,
  PracticesLinked: () => null,
  TriedPracticeWithdrawn: () => null,
  TryLogged: () => null,
  TryRevised: () => null,
  TryWithdrawn: () => null,
};
