import type { ConsentPurpose } from '@pathways/domain/coding';
import type { PlaceState, PracticeCard, PracticeStage } from '@pathways/domain/practices';
import type { PracticeId, SignedIn } from '@pathways/domain/shared';

/** A quotation of the viewer's school, or the place where another school's words will stand. */
export interface OwnPlaceView {
  /** Null for another school's words, which are not shown before they are published. */
  readonly placeId: string | null;
  readonly schoolName: string | null;
  readonly purpose: ConsentPurpose;
  /** Null where the consent was taken back or the words are out of sight. */
  readonly words: string | null;
  readonly state: PlaceState;
  readonly offeredWords: string | null;
  readonly answeredBy: string | null;
  readonly answeredAt: Date | null;
}

export interface PlacedClaimView {
  readonly text: string;
  readonly places: OwnPlaceView[];
}

/** A finished practice as one of the quoted schools reads it. */
export interface WordsInPlaceView {
  readonly practiceId: PracticeId;
  readonly slug: string;
  readonly stage: PracticeStage;
  readonly programmeName: string;
  readonly askedAt: Date | null;
  readonly card: PracticeCard;
  readonly claims: PlacedClaimView[];
  /** Quotations of the viewer's schools that wait for an answer. */
  readonly waiting: number;
  readonly viewerCanAnswer: boolean;
}

export abstract class WordsQueries {
  /** Reviewed practices that quote the actor's schools, those that wait first. */
  abstract all(actor: SignedIn): Promise<WordsInPlaceView[]>;
  abstract one(actor: SignedIn, practice: PracticeId): Promise<WordsInPlaceView | null>;
}
