import type { UnplacedReason } from '@pathways/domain/formation';
import type {
  GroupDiff,
  OfferAnswer,
  OfferId,
  PlaceDescription,
  StandingGroup,
} from '@pathways/domain/offers';
import type { PlanId, PlanStatus } from '@pathways/domain/plans';
import type { SchoolAtRelease } from '@pathways/domain/groups';
import type { SchoolPhase } from '@pathways/domain/schools';
import type { Actor, GroupId, ProgrammeId, Urn } from '@pathways/domain/shared';
import type { HeldGroup } from './offer.store.js';

export interface SeenSchool extends SchoolAtRelease {
  readonly name: string;
  readonly authorityName: string;
  readonly trustName: string | null;
  /** How many people speak for it today. */
  readonly people: number;
}

export interface SeenGroup extends HeldGroup {
  readonly position: number;
  readonly cost: number;
  readonly notWaitedBecause: string | null;
  readonly schools: readonly SeenSchool[];
}

/** An offer as the coordinator who sent it sees it. */
export interface SentOffer {
  readonly id: OfferId;
  readonly urn: Urn;
  readonly school: string;
  readonly members: readonly Urn[];
  readonly answer: OfferAnswer;
  readonly because: string | null;
  readonly sentAt: Date;
  readonly sentBy: string;
  readonly remindedAt: Date | null;
  readonly answerBy: string;
  readonly answeredAt: Date | null;
  /** A person's name, or the mailbox whose link answered. */
  readonly answeredBy: string | null;
  readonly mailboxes: readonly string[];
}

export interface SeenDiff extends GroupDiff {
  readonly group: SeenGroup;
}

export interface ReleaseView {
  readonly id: PlanId;
  readonly programme: ProgrammeId;
  readonly name: string;
  readonly status: PlanStatus;
  readonly version: number;
  readonly phase: SchoolPhase;
  readonly programmeName: string;
  readonly programmeSlug: string;
  readonly cycleName: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly offeredAt: Date | null;
  readonly releasedAt: Date | null;
  readonly releasedBy: string | null;
  readonly groups: readonly SeenDiff[];
  readonly untouched: readonly StandingGroup[];
  readonly offers: readonly SentOffer[];
  readonly unplaced: readonly {
    readonly urn: Urn;
    readonly name: string;
    readonly authority: string;
    /** What the run said; null where it had placed the school. */
    readonly reason: UnplacedReason | null;
    /** What the school said, where it declined. */
    readonly because: string | null;
  }[];
}

/** An offer as the school's own people see it: no name but their own before release. */
export interface OfferView {
  readonly id: OfferId;
  readonly urn: Urn;
  readonly school: string;
  readonly programme: string;
  readonly cycle: string;
  readonly startsOn: string;
  readonly endsOn: string;
  /** What the cycle's talk is about; null where no prompt sheet is chosen yet. */
  readonly sheet: string | null;
  readonly sections: number;
  readonly described: PlaceDescription;
  readonly sentBy: string;
  readonly sentAt: Date;
  readonly answerBy: string;
  readonly answer: OfferAnswer;
  readonly because: string | null;
  readonly answeredAt: Date | null;
  readonly answeredBy: string | null;
  readonly isAnswerable: boolean;
  /** The group that came of the place, once names are told. */
  readonly group: { readonly id: GroupId; readonly name: string } | null;
}

export abstract class OfferQueries {
  /** A plan against what stands, for coordinators of its programme; null for everybody else. */
  abstract release(actor: Actor, plan: PlanId): Promise<ReleaseView | null>;
  /** For the people of the school and the coordinators of the programme. */
  abstract one(actor: Actor, id: OfferId): Promise<OfferView | null>;
  /** Open offers to the actor's schools, the newest first. */
  abstract mine(actor: Actor): Promise<OfferView[]>;
  /** The token is the right to read: there is no actor to ask. */
  abstract byToken(token: string): Promise<OfferView | null>;
}
