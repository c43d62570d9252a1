import type { IdeaId, IdeaStage, ReturnAnswer } from '@pathways/domain/actions';
import type { ActionId } from '@pathways/domain/discussions';
import type { MeetingId } from '@pathways/domain/meetings';
import type { CycleId, GroupId, PersonId, Urn } from '@pathways/domain/shared';
import type { AttachmentView } from '../../attachments/application/attachment.views.js';

export interface ActionSchoolView {
  readonly urn: Urn;
  readonly name: string;
}

export interface ReturnView {
  readonly id: string;
  readonly answer: ReturnAnswer;
  /** It was flagged, and says nothing but the answer. */
  readonly isHidden: boolean;
  readonly because: string;
  /** How it read, and by when it was due, until then. */
  readonly whatBefore: string;
  readonly dueBefore: string;
  /** At which it was asked; null where it was answered between meetings. */
  readonly meetingId: MeetingId | null;
  readonly byName: string;
  readonly toldAt: Date;
}

export interface ActionView {
  readonly id: ActionId;
  readonly what: string;
  readonly school: ActionSchoolView;
  readonly personId: PersonId | null;
  readonly personName: string | null;
  readonly dueOn: string;
  /** When the school is closed on that day: the last day before on which it is open. */
  readonly schoolDay: string | null;
  readonly roomId: GroupId;
  readonly roomName: string;
  readonly cycleName: string;
  readonly meetingId: MeetingId | null;
  readonly ideaId: IdeaId | null;
  readonly ideaTitle: string | null;
  readonly agreedAt: Date;
  /** The latest answer to the return question; null where it was not asked yet. */
  readonly became: ReturnAnswer | null;
  /** The newest first. */
  readonly returns: readonly ReturnView[];
  readonly evidence: readonly AttachmentView[];
  readonly isViewers: boolean;
  readonly viewerCanAnswer: boolean;
}

export interface IdeaStepView {
  readonly number: number;
  readonly stage: IdeaStage;
  readonly words: string;
  readonly byName: string;
  readonly writtenAt: Date;
}

export interface IdeaView {
  readonly id: IdeaId;
  /** Somebody took its words out of sight: it has no title and no steps. */
  readonly isHidden: boolean;
  readonly title: string;
  readonly stage: IdeaStage;
  readonly number: number;
  /** The newest first. */
  readonly steps: readonly IdeaStepView[];
  readonly actionCount: number;
  /** May show again, or remove, what is hidden. */
  readonly viewerCanSettle: boolean;
}

export interface QuestionBackView {
  readonly by: ActionSchoolView;
  readonly isHidden: boolean;
  /** Empty while they are hidden. */
  readonly words: string;
}

export interface EvidenceView {
  readonly school: ActionSchoolView;
  readonly isHidden: boolean;
  /** Empty while they are hidden. */
  readonly words: string;
  readonly writtenAt: Date;
  readonly questions: readonly QuestionBackView[];
  /** Of the viewer's schools, those that have not asked a question back. */
  readonly unasked: readonly ActionSchoolView[];
}

/** What a cycle asks of the schools of one group: a piece of evidence each, and a question back to each partner. */
export interface ExchangeView {
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly cycleId: CycleId;
  readonly cycleName: string;
  readonly evidence: readonly EvidenceView[];
  /** Member schools that have given none yet. */
  readonly missing: readonly ActionSchoolView[];
  /** Of these, the viewer's own. */
  readonly ownMissing: readonly ActionSchoolView[];
  /** May show again, or remove, what is hidden. */
  readonly viewerCanSettle: boolean;
}
