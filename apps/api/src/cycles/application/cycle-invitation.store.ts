import type {
  AnswerGivenForSchool,
  CycleInvitation,
  CycleInvitationId,
  InvitationScene,
  WaitingInvitation,
} from '@pathways/domain/cycles';
import type { AuthorityCode, CycleId, PersonId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

/** An invitation on its way to an answer, its row held. */
export interface HeldCycleInvitation extends CycleInvitation {
  readonly endsOn: string;
  readonly isPlaced: boolean;
  readonly knownName: string | null;
  readonly sending: number;
  readonly hasBounced: boolean;
}

export interface CycleMailFacts {
  readonly email: string;
  readonly name: string;
  readonly school: string;
  readonly inviter: string;
  readonly programme: string;
  readonly cycle: string;
  readonly startsOn: string;
  readonly answerBy: string;
  readonly sending: number;
  readonly isReminder: boolean;
  /** Nothing is to be sent: answered, or this sending has gone. */
  readonly isSettled: boolean;
}

export interface RemindableInvitation extends WaitingInvitation {
  readonly id: CycleInvitationId;
  readonly cycle: CycleId;
  readonly sending: number;
  readonly authority: AuthorityCode;
}

export abstract class CycleInvitationStore {
  /** What the list is judged by; the cycle's programme is held. Null when there is no such cycle. */
  abstract scene(work: Work, cycle: CycleId, urns: readonly string[]): Promise<InvitationScene | null>;
  abstract add(
    work: Work,
    invitations: readonly CycleInvitation[],
    digests: readonly string[],
  ): Promise<void>;
  abstract holdByDigest(work: Work, digest: string): Promise<HeldCycleInvitation | null>;
  abstract hold(work: Work, id: CycleInvitationId): Promise<HeldCycleInvitation | null>;
  abstract keepAnswer(
    work: Work,
    id: CycleInvitationId,
    given: AnswerGivenForSchool & { readonly by: PersonId | null },
  ): Promise<void>;
  /** Takes part from today, where it did not. */
  abstract admit(work: Work, id: CycleInvitationId): Promise<Urn | null>;
  /** The next mail is due: the same link, a mail of its own. */
  abstract sendAgain(work: Work, id: CycleInvitationId, isReminder: boolean): Promise<number>;
  abstract forMail(work: Work, id: CycleInvitationId): Promise<CycleMailFacts | null>;
  abstract markMailed(work: Work, id: CycleInvitationId): Promise<void>;
  /** Of cycles that have not begun, unanswered, mailed a week ago or longer; rows that others hold are left out. */
  abstract remindable(work: Work): Promise<RemindableInvitation[]>;
}
