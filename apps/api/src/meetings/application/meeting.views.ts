import type { ReturnAnswer } from '@pathways/domain/actions';
import type {
  AgendaPoint,
  LearningClock,
  MeetingId,
  MeetingKind,
  MeetingState,
  SlotAnswer,
  SlotId,
  WhetherMet,
} from '@pathways/domain/meetings';
import type { RoomFacts } from '@pathways/domain/groups';
import type { GroupId, PersonId, SignedIn, Urn } from '@pathways/domain/shared';

export interface MeetingSchoolView {
  readonly urn: Urn;
  readonly name: string;
  readonly laName: string;
}

/** A line in a list of meetings. No words of talk in it. */
export interface MeetingLineView {
  readonly id: MeetingId;
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly kind: MeetingKind;
  /** Says so where its words are hidden. */
  readonly title: string;
  /** Title, purpose and place, and what the schools say, are out of sight. */
  readonly isHidden: boolean;
  readonly state: MeetingState;
  readonly startsAt: Date | null;
  readonly length: number;
  readonly isElsewhere: boolean;
  readonly place: string;
  readonly videoLink: string | null;
  readonly hostName: string | null;
  /** Of the viewer’s schools, those that have not said when they can come. */
  readonly waitingSchools: readonly MeetingSchoolView[];
  /** Of the viewer’s schools, those that have not said whether they met. */
  readonly untoldSchools: readonly MeetingSchoolView[];
  readonly hasMinutes: boolean;
}

export interface SlotAnswerView {
  readonly school: MeetingSchoolView;
  readonly answer: SlotAnswer;
  readonly byName: string;
}

export interface SlotView {
  readonly id: SlotId;
  readonly startsAt: Date;
  readonly marks: readonly string[];
  readonly words: string;
  readonly isBest: boolean;
  readonly answers: readonly SlotAnswerView[];
}

export interface MeetingWordView {
  readonly school: MeetingSchoolView;
  readonly became: WhetherMet;
  readonly because: string;
  readonly byName: string;
  readonly toldAt: Date;
}

export interface MinutesActionView {
  readonly id: string;
  readonly what: string;
  readonly school: MeetingSchoolView;
  readonly personId: PersonId | null;
  readonly personName: string | null;
  readonly dueOn: string;
}

/** What was said at the meeting of an action that was agreed before. */
export interface MinutesReturnView {
  /** How it read when it was asked; as it reads now where that is hidden. */
  readonly what: string;
  readonly school: MeetingSchoolView;
  readonly answer: ReturnAnswer;
  /** Empty while it is hidden. */
  readonly because: string;
}

/** Null words while they are hidden. */
export interface MinutesView {
  readonly number: number;
  readonly decisions: string | null;
  readonly learning: string | null;
  readonly isHidden: boolean;
  readonly present: readonly MeetingSchoolView[];
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

export interface VisitNoteView {
  readonly school: MeetingSchoolView;
  readonly saw: string | null;
  readonly takes: string | null;
  readonly surprised: string | null;
  readonly isHidden: boolean;
  readonly writtenBy: string;
  readonly writtenAt: Date;
}

export interface ClockView extends Omit<LearningClock, 'presenter'> {
  readonly presenter: MeetingSchoolView;
}

export interface MeetingView extends MeetingLineView {
  readonly purpose: string;
  readonly host: Urn | null;
  readonly sequence: number;
  readonly proposedBy: PersonId;
  readonly isProposerHere: boolean;
  readonly proposedByName: string;
  readonly schools: readonly MeetingSchoolView[];
  readonly slots: readonly SlotView[];
  readonly agenda: readonly AgendaPoint[];
  readonly isAgendaTooShort: boolean;
  readonly sheetTitle: string | null;
  readonly words: readonly MeetingWordView[];
  readonly minutes: MinutesView | null;
  /** Earlier wordings, the newest first; none that is hidden. */
  readonly earlierMinutes: readonly MinutesView[];
  readonly actions: readonly MinutesActionView[];
  readonly returns: readonly MinutesReturnView[];
  readonly visitNotes: readonly VisitNoteView[];
  readonly clock: ClockView | null;
  readonly lens: { readonly actor: SignedIn; readonly facts: RoomFacts };
}
