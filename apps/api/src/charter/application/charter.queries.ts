import type { CharterChangeId } from '@pathways/domain/charter';
import type { CharterClauses } from '@pathways/domain/groups';
import type { Actor, GroupId, Urn } from '@pathways/domain/shared';

export interface CharterVersionView {
  readonly number: number;
  readonly clauses: CharterClauses;
  readonly adoptedAt: Date;
  readonly because: string | null;
}

export interface AcceptanceView {
  readonly urn: Urn;
  readonly school: string;
  readonly number: number;
  readonly acceptedBy: string;
  readonly acceptedAt: Date;
}

export interface CharterSchoolView {
  readonly urn: Urn;
  readonly name: string;
}

export interface CharterChangeView {
  readonly id: CharterChangeId;
  readonly number: number;
  readonly clauses: CharterClauses;
  /** It was flagged: both reasons are empty. */
  readonly isHidden: boolean;
  readonly because: string;
  readonly proposedBy: string;
  readonly proposedFor: string | null;
  readonly proposedAt: Date;
  readonly outcome: 'adopted' | 'declined' | 'taken back' | null;
  readonly settledAt: Date | null;
  readonly settledFor: string | null;
  readonly settledBecause: string | null;
  readonly viewerCanTakeBack: boolean;
}

export interface GroupCharterView {
  readonly group: GroupId;
  readonly groupName: string;
  /** The newest first; the first is in force. */
  readonly versions: readonly CharterVersionView[];
  /** The newest first; one that waits has no outcome. */
  readonly changes: readonly CharterChangeView[];
  /** Empty for researchers, who read under letters. */
  readonly schools: readonly CharterSchoolView[];
  readonly acceptances: readonly (AcceptanceView & { readonly change: CharterChangeId | null })[];
  readonly viewerCanPropose: boolean;
  /** Schools that the viewer may accept for. */
  readonly viewerAcceptsFor: readonly Urn[];
}

export abstract class CharterQueries {
  /** Null, for whoever may not know the charter, is the same as for a group that is not there. */
  abstract ofGroup(actor: Actor, group: GroupId): Promise<GroupCharterView | null>;
}
