import type { OfferAnswer, OfferId, PlaceDescription } from '@pathways/domain/offers';
import type { GroupId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** What a mail about an offer says. */
export interface OfferMailFacts {
  readonly school: string;
  readonly programme: string;
  readonly cycle: string;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly sender: string;
  readonly sentAt: Date;
  readonly answerBy: string;
  readonly answer: OfferAnswer;
  readonly described: PlaceDescription;
  /** The school had a place in the same plan before, which this one replaces. */
  readonly isReplacement: boolean;
  readonly isReminder: boolean;
  readonly mailboxes: readonly { readonly id: string; readonly email: string; readonly isDue: boolean }[];
}

export interface ConfirmedFacts {
  readonly group: string;
  readonly programme: string;
  readonly cycle: string;
  readonly schools: readonly string[];
  /** Everybody who speaks for one of the schools. */
  readonly readers: readonly { readonly email: string; readonly school: string }[];
}

export abstract class OfferMailStore {
  /** Its mailboxes are held until the work ends, so that two deliveries do not both write to them. */
  abstract find(work: Work, id: OfferId): Promise<OfferMailFacts | null>;
  abstract markMailed(work: Work, mailboxes: readonly string[]): Promise<void>;
  abstract confirmed(work: Work, group: GroupId): Promise<ConfirmedFacts | null>;
}
