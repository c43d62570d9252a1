import type { Brand, GroupId, PersonId } from '../shared/index.js';

export type GuestId = Brand<'Guest'>;

/** How long a room may be open to somebody from outside, at most. A school year, since people forget. */
export const guestDaysAtMost = 366;

/** Somebody from outside the group's schools who was asked into its room. */
export interface Guest {
  readonly id: GuestId;
  readonly group: GroupId;
  readonly email: string;
  readonly name: string;
  /** Why, in words that the whole room reads. */
  readonly because: string;
  /** The room number after which contributions are open to them; null for the whole history. */
  readonly fromNumber: number | null;
  readonly mayReply: boolean;
  /** The last day on which they read, yyyy-mm-dd, included. */
  readonly lastDay: string;
  readonly invitedBy: PersonId;
  readonly invitedAt: Date;
  readonly acceptedAt: Date | null;
  readonly acceptedBy: PersonId | null;
  readonly endedAt: Date | null;
}

export type GuestState = 'invited' | 'reading' | 'ended';

/** `today`: yyyy-mm-dd. Once the last day has passed it has ended, whether a sweep has been by or not. */
export function guestStateOn(
  { acceptedAt, endedAt, lastDay }: Pick<Guest, 'acceptedAt' | 'endedAt' | 'lastDay'>,
  today: string,
): GuestState {
  if (endedAt !== null || lastDay < today) return 'ended';
  return acceptedAt === null ? 'invited' : 'reading';
}
