import type { GuestId, GuestState } from '@pathways/domain/guests';
import type { GroupId, Role, SignedIn } from '@pathways/domain/shared';

/** Somebody who may read a room today, and when they last did. */
export interface RoomPersonView {
  readonly name: string;
  readonly role: Role;
  readonly schoolName: string | null;
  readonly lastReadAt: Date | null;
}

/** A researcher who has read, and what they marked here. */
export interface RoomResearcherView {
  readonly name: string;
  readonly firstReadAt: Date | null;
  readonly lastReadAt: Date | null;
  readonly passages: number;
  readonly codings: number;
}

export interface RoomGuestView {
  readonly id: GuestId;
  readonly name: string;
  readonly email: string | null;
  readonly because: string;
  readonly invitedBy: string;
  readonly invitedAt: Date;
  readonly lastDay: string;
  readonly withHistory: boolean;
  readonly mayReply: boolean;
  readonly state: GuestState;
  readonly lastReadAt: Date | null;
  readonly viewerCanEnd: boolean;
}

export interface OpenedFlaggedView {
  readonly readBy: string;
  readonly role: Role;
  readonly because: string;
  readonly readAt: Date;
}

/** Who can read a room, and who has. For a researcher the members are left out. */
export interface RoomAccessView {
  readonly people: readonly RoomPersonView[];
  readonly researchers: readonly RoomResearcherView[];
  readonly guests: readonly RoomGuestView[];
  readonly openings: readonly OpenedFlaggedView[];
  readonly viewerCanInvite: boolean;
  readonly viewerCanGiveHistory: boolean;
}

export interface GuestInvitationView {
  readonly groupName: string;
  readonly inviter: string;
  readonly because: string;
  readonly lastDay: string;
  readonly withHistory: boolean;
  readonly mayReply: boolean;
  readonly state: GuestState;
}

export abstract class GuestQueries {
  /** Null, for whoever may not read the room, is the same as for a room that is not there. */
  abstract access(actor: SignedIn, group: GroupId): Promise<RoomAccessView | null>;
  /** By the digest of its token. */
  abstract invitation(digest: string): Promise<GuestInvitationView | null>;
}
