import type { GroupKind } from '@pathways/domain/groups';
import type { MeetingKind } from '@pathways/domain/meetings';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { AuthorityCode, SignedIn, Urn } from '@pathways/domain/shared';

/** When a group meets, as its calendar has it; what for and what was said stays in the room. */
export interface MeetingDate {
  readonly kind: MeetingKind;
  readonly startsAt: Date;
  readonly standing: 'to come' | 'took place' | 'nobody said';
}

/** One part that a school takes in a programme. */
export interface PartTaken {
  readonly programmeName: string;
  readonly cycleName: string | null;
  /** Null while it is in no group. */
  readonly groupKind: GroupKind | null;
  /** The authorities of its partners; which schools they are stays with the schools. */
  readonly partnerAuthorities: readonly string[];
  readonly roundClosedOn: string | null;
  /** Settled dates of its group, the newest first. */
  readonly meetings: readonly MeetingDate[];
}

export interface AuthoritySchool {
  readonly urn: Urn;
  readonly name: string;
  readonly phase: SchoolPhase;
  readonly parts: readonly PartTaken[];
}

export interface AuthorityView {
  readonly code: AuthorityCode;
  readonly name: string;
  /** Open schools of the authority in the register. */
  readonly schoolCount: number;
  /** Those that take part today, by name. */
  readonly schools: readonly AuthoritySchool[];
}

export abstract class AuthorityQueries {
  /** The authorities that the actor is an officer of, by name. */
  abstract mine(actor: SignedIn): Promise<AuthorityView[]>;
}
