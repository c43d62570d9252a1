import type { Brand, GroupId, SchoolRole, Urn } from '../shared/index.js';

export type InvitationId = Brand<'Invitation'>;

/** How long the link in a mail opens the door. */
export const invitationDays = 30;

/** One person asked to speak for one school in one group. */
export interface Invitation {
  readonly id: InvitationId;
  readonly group: GroupId;
  readonly urn: Urn;
  readonly email: string;
  readonly role: SchoolRole;
  readonly invitedAt: Date;
  readonly expiresAt: Date;
}

export type InvitationState = 'waiting' | 'accepted' | 'declined' | 'expired';

/** What decides where an invitation stands. */
export interface InvitationMoments {
  readonly expiresAt: Date;
  readonly acceptedAt: Date | null;
  readonly declinedAt: Date | null;
}

export interface InvitationFacts extends Invitation, InvitationMoments {}

export function stateAt(moments: InvitationMoments, now: Date): InvitationState {
  if (moments.acceptedAt) return 'accepted';
  if (moments.declinedAt) return 'declined';
  return moments.expiresAt <= now ? 'expired' : 'waiting';
}

/** Thirty days from `now`, to the millisecond. */
export const expiryFrom = (now: Date): Date => new Date(now.getTime() + invitationDays * 86_400_000);
