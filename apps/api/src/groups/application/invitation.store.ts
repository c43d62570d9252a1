import type { Invitation, InvitationFacts, InvitationId, KnownAddress } from '@pathways/domain/groups';
import type { GroupId, PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** An invitation on its way to an answer. */
export interface HeldInvitation {
  readonly invitation: InvitationFacts;
  /** The name of the person who has this address already; null where nobody has. */
  readonly knownName: string | null;
}

/** What the mail says. */
export interface InvitationMailFacts {
  readonly invitation: InvitationFacts;
  readonly sentAt: Date | null;
  readonly inviter: string;
  readonly group: string;
  readonly programme: string;
  readonly school: string;
  /** All the schools of the group with their authorities. */
  readonly members: readonly string[];
}

export abstract class InvitationStore {
  abstract knownAddresses(
    work: Work,
    group: GroupId,
  ): Promise<{ waiting: KnownAddress[]; there: KnownAddress[] }>;
  abstract add(work: Work, invitations: readonly Invitation[], digests: readonly string[]): Promise<void>;
  /** By the digest of its token; its row is held until the work ends. */
  abstract findByDigest(work: Work, digest: string): Promise<HeldInvitation | null>;
  abstract accept(work: Work, id: InvitationId, person: PersonId): Promise<void>;
  abstract decline(work: Work, id: InvitationId, because: string | null): Promise<void>;
  abstract renew(work: Work, renewed: Invitation, digest: string): Promise<void>;
  abstract findForMail(work: Work, id: InvitationId): Promise<InvitationMailFacts | null>;
  abstract markSent(work: Work, id: InvitationId): Promise<void>;
}
