import type {
  ActionReturn,
  BoardSettlement,
  BoardWords,
  CycleEvidence,
  Idea,
  IdeaId,
  IdeaStep,
  StandingAction,
} from '@pathways/domain/actions';
import type { AttachmentId } from '@pathways/domain/attachments';
import type { ActionId } from '@pathways/domain/discussions';
import type { MeetingId } from '@pathways/domain/meetings';
import type { CycleId, GroupId, PersonId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** Actions and what became of them. */
export abstract class ActionStore {
  abstract groupOf(work: Work, action: ActionId): Promise<GroupId | null>;
  /** Held for this work alone; null when it was taken away, or is out of sight. */
  abstract hold(work: Work, action: ActionId): Promise<StandingAction | null>;
  /** False when this answer was kept before. */
  abstract returned(
    work: Work,
    action: StandingAction,
    told: ActionReturn,
    meeting: MeetingId | null,
  ): Promise<boolean>;
  /** The actor's own file of that group; false when there is none. */
  abstract attach(work: Work, action: StandingAction, file: AttachmentId): Promise<boolean>;
  /** Every open action of the school that waits for the one waits for the other now; answers which. */
  abstract takeOver(
    work: Work,
    place: { readonly urn: Urn; readonly from: PersonId; readonly to: PersonId },
  ): Promise<readonly Pick<StandingAction, 'id' | 'group'>[]>;
  /** The idea is one of the action's own group; false when there is none. */
  abstract place(work: Work, action: StandingAction, idea: IdeaId | null): Promise<boolean>;
}

export abstract class IdeaStore {
  /** Null when there is none, or it is out of sight. */
  abstract groupOf(work: Work, idea: IdeaId): Promise<GroupId | null>;
  abstract hold(work: Work, idea: IdeaId): Promise<Idea>;
  /** False when there is one under this id already. */
  abstract start(work: Work, step: IdeaStep): Promise<boolean>;
  abstract keep(work: Work, step: IdeaStep): Promise<void>;
}

/** Ideas, evidence and questions as words that may have to go out of sight. */
export abstract class BoardWordsStore {
  /** Who took them out of sight; null while they stand, or where there are none. */
  abstract hiddenBy(work: Work, group: GroupId, words: BoardWords): Promise<PersonId | null>;
  /** A repeat changes nothing; only what is hidden can be removed. False when there are no such words. */
  abstract settle(work: Work, group: GroupId, words: BoardWords, how: BoardSettlement): Promise<boolean>;
}

export abstract class ExchangeStore {
  /** The group has a discussion in the cycle. */
  abstract isCycleOf(work: Work, group: GroupId, cycle: CycleId): Promise<boolean>;
  /** As the next wording. */
  abstract give(work: Work, evidence: CycleEvidence): Promise<void>;
  /** Words that are in sight. */
  abstract hasEvidence(work: Work, about: Omit<CycleEvidence, 'words'>): Promise<boolean>;
  abstract ask(work: Work, about: CycleEvidence, by: Urn): Promise<void>;
}
