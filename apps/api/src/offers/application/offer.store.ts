import type { GroupReason } from '@pathways/domain/formation';
import type { Override } from '@pathways/domain/groups';
import type {
  GroupToOffer,
  OfferId,
  OfferToAnswer,
  PlaceDescription,
  PlaceOffer,
  PlanToOffer,
  Recipient,
  ReleaseScene,
  SchoolsAnswer,
} from '@pathways/domain/offers';
import type { PlanId, PlannedGroupId } from '@pathways/domain/plans';
import type { GroupId, PersonId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface HeldGroup extends GroupToOffer {
  readonly overrides: readonly (Override & { readonly by: PersonId; readonly at: Date })[];
}

export interface HeldScene extends ReleaseScene {
  readonly groups: readonly HeldGroup[];
}

/** One offer to be kept, with the secret of each of its mailboxes as a digest. */
export interface NewOffer {
  readonly id: OfferId;
  readonly urn: Urn;
  readonly group: GroupToOffer;
  readonly described: PlaceDescription;
  readonly answerBy: string;
  readonly recipients: readonly (Recipient & { readonly id: string; readonly digest: string })[];
}

export interface HeldOffer extends Omit<OfferToAnswer, 'plan'> {
  readonly plan: PlanToOffer;
  /** The mailbox whose link was opened; null where the offer was found otherwise. */
  readonly mailbox: { readonly email: string; readonly person: PersonId | null } | null;
}

export interface GivenAnswer {
  readonly answer: SchoolsAnswer;
  readonly because: string | null;
  readonly by: PersonId | null;
  /** The mailbox that answered, where nobody was signed in. */
  readonly from: string | null;
}

/** Plans in a release's hands. */
export abstract class PlanReleaseStore {
  /** The plan with its groups and schools as they stand now; its row is held. */
  abstract find(work: Work, id: PlanId): Promise<HeldScene | null>;
  /** The same with the programme held before, so that releases in it come one by one. */
  abstract findForRelease(work: Work, id: PlanId): Promise<HeldScene | null>;
  abstract reasonsOf(
    work: Work,
    groups: readonly PlannedGroupId[],
  ): Promise<ReadonlyMap<PlannedGroupId, GroupReason>>;
  /** Notes that schools have been asked, the first time. */
  abstract markOffered(work: Work, id: PlanId): Promise<void>;
  abstract markReleased(
    work: Work,
    id: PlanId,
    released: {
      readonly groups: readonly { readonly planned: PlannedGroupId; readonly as: GroupId }[];
      readonly isWhole: boolean;
      readonly notWaitedBecause: string | null;
    },
  ): Promise<void>;
}

export abstract class OfferStore {
  /** The mailboxes of those who speak for these schools today. */
  abstract peopleOf(work: Work, urns: readonly Urn[]): Promise<Recipient[]>;
  /** The authorities that have so many schools of the plan's phase in its programme, by name. */
  abstract authoritiesNamed(work: Work, plan: PlanId, atLeast: number): Promise<ReadonlySet<string>>;
  abstract add(work: Work, plan: PlanId, offers: readonly NewOffer[]): Promise<void>;
  abstract takeBack(work: Work, offers: readonly OfferId[]): Promise<void>;
  /** Its row is held until the work ends, and its plan's against change. */
  abstract find(work: Work, id: OfferId): Promise<HeldOffer | null>;
  abstract findByDigest(work: Work, digest: string): Promise<HeldOffer | null>;
  abstract answer(work: Work, id: OfferId, given: GivenAnswer): Promise<void>;
  abstract remind(work: Work, offers: readonly OfferId[]): Promise<void>;
  /** Mailboxes of the schools' accepted offers that nobody is known by. */
  abstract strangersAmong(work: Work, offers: readonly PlaceOffer[]): Promise<Recipient[]>;
}
