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

export interface InvitationFacts extends Invitation {
  readonly acceptedAt: Date | null;
  readonly declinedAt: Date | null;
}

export function stateOf(invitation: InvitationFacts, now: Date): InvitationState {
  if (invitation.acceptedAt) return 'accepted';
  if (invitation.declinedAt) return 'declined';
  return invitation.expiresAt <= now ? 'expired' : 'waiting';
}

/** Thirty days from `now`, to the millisecond. */
export const expiryFrom = (now: Date): Date => new Date(now.getTime() + invitationDays * 86_400_000);
