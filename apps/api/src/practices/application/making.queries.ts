import type {
  CommentId,
  DraftChange,
  DraftField,
  PlaceState,
  TurnParty,
  TurnReason,
  VersionId,
  VersionState,
} from '@pathways/domain/practices';
import type { PracticeId, SignedIn } from '@pathways/domain/shared';

/** Somebody's turn, with since when. Schools are told by their letter. */
export interface TurnView {
  readonly party: TurnParty;
  readonly who: string;
  readonly because: TurnReason;
  readonly since: Date;
  readonly reminders: number;
}

export interface FieldLockView {
  readonly field: DraftField;
  readonly by: string;
  readonly isViewer: boolean;
  readonly until: Date;
}

interface SaidView {
  readonly id: CommentId;
  /** Empty while it is out of sight. */
  readonly body: string;
  readonly isHidden: boolean;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

export interface CommentView extends SaidView {
  readonly field: DraftField;
  /** The part of the practice, as it is called on screen. */
  readonly where: string;
  readonly quote: string;
  /** The sentence stands as it did. */
  readonly isFound: boolean;
  readonly resolvedBy: string | null;
  readonly resolvedAt: Date | null;
  readonly replies: SaidView[];
}

/** One quotation in its place, as writers and editors see it. */
export interface PlaceView {
  readonly placeId: string;
  readonly claimText: string;
  readonly speaker: string;
  readonly state: PlaceState;
  /** What the school would rather be quoted with; null unless it offered other words. */
  readonly offeredWords: string | null;
}

export interface ChangesView {
  /** When the text was sent or published that this one is compared with. */
  readonly since: Date;
  readonly changes: DraftChange[];
}

/** All that goes on around the version that can still change. */
export interface MakingView {
  readonly practiceId: PracticeId;
  readonly versionId: VersionId;
  readonly state: VersionState;
  readonly turns: TurnView[];
  readonly changes: ChangesView | null;
  readonly locks: FieldLockView[];
  readonly comments: CommentView[];
  readonly places: PlaceView[];
  readonly reviewedBy: string | null;
  readonly reviewedAt: Date | null;
  readonly viewerCanPass: boolean;
  readonly viewerCanTakeBack: boolean;
  readonly viewerCanSettle: boolean;
  /** An editor who wrote a part of it: told why nothing can be done. */
  readonly viewerWrote: boolean;
}

/** Something that waits, for the list of what is stuck. */
export interface WaitingView extends TurnView {
  readonly practiceId: PracticeId;
  readonly title: string;
  readonly programmeName: string;
  readonly days: number;
}

export abstract class MakingQueries {
  /** May the actor read its newest version? */
  abstract sees(actor: SignedIn, practice: PracticeId): Promise<boolean>;
  /** Null where no version of it can still change, or none that the actor may see. */
  abstract making(actor: SignedIn, practice: PracticeId): Promise<MakingView | null>;
  /** Everybody who is waited for in practices that the actor sees, the oldest first. */
  abstract waiting(actor: SignedIn): Promise<WaitingView[]>;
}
