import type { ConsentId, ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import type { GroupId, SignedIn, Urn } from '@pathways/domain/shared';

/** A passage with what stands before and after it, so that the school decides about words in their place. */
export interface PassageView {
  readonly before: string;
  readonly quote: string;
  readonly after: string;
}

export interface ConsentRequestView {
  readonly id: ConsentId;
  readonly purpose: ConsentPurpose;
  readonly state: ConsentState;
  readonly askedAt: Date;
  readonly askedBy: string;
  readonly decidedAt: Date | null;
  readonly decidedBy: string | null;
  readonly withdrawnAt: Date | null;
  readonly urn: Urn;
  readonly schoolName: string;
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly promptHeading: string;
  readonly saidAt: Date;
  /** Null where the words were deleted or hidden: nobody decides about what they cannot read. */
  readonly passage: PassageView | null;
  /** Published practices that quote it, or did until it was withdrawn. */
  readonly quotedIn: { readonly title: string; readonly slug: string }[];
}

export interface ConsentPageRequest {
  /** One more than the page holds. */
  readonly limit: number;
  readonly after: { readonly askedAt: Date; readonly id: ConsentId } | null;
}

export abstract class ConsentQueries {
  /** What the actor's schools were asked, the newest first. */
  abstract requests(actor: SignedIn, page: ConsentPageRequest): Promise<ConsentRequestView[]>;
  abstract request(actor: SignedIn, consent: ConsentId): Promise<ConsentRequestView | null>;
  abstract countWaiting(actor: SignedIn): Promise<number>;
}
