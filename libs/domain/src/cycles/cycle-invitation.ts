import type { Brand, CycleId, PersonId, ProgrammeId, SchoolRole, Urn } from '../shared/index.js';

export type CycleInvitationId = Brand<'CycleInvitation'>;

export type SchoolAnswer = 'waiting' | 'accepted' | 'declined' | 'change asked';

/** One school asked, through one mailbox, whether it takes part in a cycle. */
export interface CycleInvitation {
  readonly id: CycleInvitationId;
  readonly cycle: CycleId;
  readonly programme: ProgrammeId;
  readonly urn: Urn;
  readonly email: string;
  /** As the list gave it; empty where it did not. */
  readonly name: string;
  readonly role: SchoolRole;
  readonly invitedBy: PersonId;
  readonly invitedAt: Date;
  /** A day; the link works until the cycle has ended. */
  readonly answerBy: string;
  readonly answer: SchoolAnswer;
  readonly answeredAt: Date | null;
}

/** A line of the list that a coordinator gives, as it came. */
export interface InvitationLine {
  readonly line: number;
  readonly urn: string;
  readonly email: string;
  readonly role: string;
  readonly name: string;
}

export type LineVerdict =
  | 'invited'
  | 'already invited'
  | 'already accepted'
  | 'unknown URN'
  | 'closed school'
  | 'other programme'
  | 'bad address'
  | 'unknown role'
  | 'twice in the list';

export interface JudgedLine extends InvitationLine {
  readonly verdict: LineVerdict;
  /** As the register has it; null where it has none. */
  readonly school: string | null;
  readonly asRole: SchoolRole | null;
}
