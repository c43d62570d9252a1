import type { PromptSheetVersionId } from '../prompts/index.js';
import type {
  Brand,
  ContributionId,
  CycleId,
  DiscussionId,
  GroupId,
  PersonId,
  SectionId,
  Urn,
} from '../shared/index.js';
import type { TalkDocument } from './talk-document.js';

/** Chosen by the device that writes: a repeat of the same sending is recognised by it. */
export type ClientId = Brand<'Client'>;

/** How far replies go below a contribution that answers the prompt itself. */
export const replyLevels = 2;

/** A group's talk in one cycle, held on one version of a prompt sheet. */
export interface Discussion {
  readonly id: DiscussionId;
  readonly group: GroupId;
  readonly cycle: CycleId;
  readonly sheetVersion: PromptSheetVersionId;
  /** The sections of that version, in order. */
  readonly sections: readonly SectionId[];
  readonly openedAt: Date;
  readonly closedAt: Date | null;
  readonly outcome: string | null;
  /** While it runs, a member reads under a prompt once they have written there. */
  readonly writeFirst: boolean;
}

/** One post: a document, and the plain text that it reads as, in which paragraphs are parted by an empty line. */
export interface Contribution {
  readonly id: ContributionId;
  readonly discussion: DiscussionId;
  readonly section: SectionId;
  readonly parent: ContributionId | null;
  /** 0 answers the prompt, 1 replies to it, 2 replies to the reply. */
  readonly level: number;
  readonly author: PersonId;
  /** The school that the author spoke for; none when a facilitator wrote. */
  readonly speakingFor: Urn | null;
  readonly clientId: ClientId;
  readonly revision: number;
  readonly body: string;
  readonly document: TalkDocument;
  /** The author lets researchers code this contribution. Silence is no consent. */
  readonly researchConsent: boolean;
  readonly postedAt: Date;
  readonly editedAt: Date | null;
  readonly deletedAt: Date | null;
  readonly deletedBy: PersonId | null;
  /** Out of sight, for everybody alike, until it is shown again. */
  readonly hiddenAt: Date | null;
  readonly hiddenBy: PersonId | null;
  /** Its words are gone for ever, in every revision. */
  readonly wordsRemovedAt: Date | null;
}
