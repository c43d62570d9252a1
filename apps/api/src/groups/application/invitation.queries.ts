import type { CharterClauses, GroupKind, InvitationState } from '@pathways/domain/groups';
import type { GroupReason } from '@pathways/domain/formation';
import type { GroupId, SchoolRole } from '@pathways/domain/shared';

/** What the holder of a link sees. An invitation that is over or ran out shows no names. */
export interface InvitationView {
  readonly state: InvitationState;
  readonly email: string;
  readonly role: SchoolRole;
  readonly expiresAt: Date;
  /** The name of the person who has this address; null where a name is still needed. */
  readonly knownName: string | null;
  readonly group: {
    readonly id: GroupId;
    readonly name: string;
    readonly kind: GroupKind;
    readonly programme: string;
    readonly cycle: string;
    readonly startsOn: string;
    readonly endsOn: string;
    readonly school: string;
    readonly inviter: string;
    readonly members: readonly { readonly name: string; readonly authority: string }[];
    readonly reason: GroupReason;
    /** What whoever comes in for a school agrees to. */
    readonly clauses: CharterClauses;
  } | null;
}

/** The token is the right to read: there is no actor to ask. */
export abstract class InvitationQueries {
  abstract byToken(token: string): Promise<InvitationView | null>;
}
