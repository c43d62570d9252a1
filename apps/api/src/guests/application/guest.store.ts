import type { Guest, GuestId } from '@pathways/domain/guests';
import type { GroupId, PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** What the letter says. */
export interface GuestLetterFacts {
  readonly guest: Guest;
  readonly sentAt: Date | null;
  readonly inviter: string;
  readonly group: string;
}

/** Guests, as the verbs load and keep them. */
export abstract class GuestStore {
  /** Whether the address belongs to somebody who is in the room already, or was invited and has not ended. */
  abstract isThere(work: Work, group: GroupId, email: string): Promise<boolean>;
  /** The room's newest number; after an announcement in this work, its very number. */
  abstract roomNumber(work: Work, group: GroupId): Promise<number>;
  abstract add(work: Work, guest: Guest, digest: string): Promise<void>;
  /** Held until the work ends. */
  abstract find(work: Work, id: GuestId): Promise<Guest | null>;
  abstract findByDigest(work: Work, digest: string): Promise<Guest | null>;
  /** Gives the right to read until the last day is over. */
  abstract accept(work: Work, guest: Guest, person: PersonId): Promise<void>;
  /** Takes the right. Answers the right that ended, if there was one. */
  abstract end(work: Work, guest: Guest): Promise<void>;
  abstract forLetter(work: Work, id: GuestId): Promise<GuestLetterFacts | null>;
  abstract markSent(work: Work, id: GuestId): Promise<void>;
  /** Those whose last day has passed and whom nobody has ended. */
  abstract past(work: Work, today: string): Promise<Guest[]>;
}
