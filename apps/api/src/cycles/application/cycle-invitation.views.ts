import type { CycleInvitationId, SchoolAnswer } from '@pathways/domain/cycles';
import type { CharterClauses } from '@pathways/domain/groups';
import type { SchoolRole, Urn } from '@pathways/domain/shared';

export interface InvitationFilter {
  readonly answer: SchoolAnswer | null;
  readonly bouncedOnly: boolean;
}

export interface CycleInvitationView {
  readonly id: CycleInvitationId;
  readonly urn: Urn;
  readonly school: string;
  readonly authority: string;
  readonly email: string;
  readonly name: string;
  readonly role: SchoolRole;
  readonly answer: SchoolAnswer;
  readonly because: string | null;
  readonly invitedAt: Date;
  readonly mailedAt: Date | null;
  readonly answeredAt: Date | null;
  readonly reminders: number;
  /** Why the last mail came back; null while it did not. */
  readonly bouncedBecause: string | null;
  readonly bouncedAt: Date | null;
}

/** What the holder of a link sees: no partner is named, since there is none yet. */
export interface AskedSchoolView {
  readonly email: string;
  readonly name: string;
  readonly knownName: string | null;
  readonly role: SchoolRole;
  readonly school: string;
  readonly inviter: string;
  readonly programme: string;
  readonly summary: string;
  readonly cycle: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly answerBy: string;
  readonly aims: string;
  readonly sheetTitle: string | null;
  readonly prompts: readonly string[];
  readonly charter: CharterClauses | null;
  readonly answer: SchoolAnswer;
  readonly because: string | null;
  readonly isPlaced: boolean;
  readonly isOver: boolean;
}

/** The token is the right to read: there is no actor to ask. */
export abstract class AskedSchoolQueries {
  abstract byToken(token: string): Promise<AskedSchoolView | null>;
}
