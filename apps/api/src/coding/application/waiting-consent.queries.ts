import type { GroupId, SignedIn } from '@pathways/domain/shared';

/** A school that was asked for words of one group and has not answered. Schools are told by their letter. */
export interface WaitingConsentView {
  readonly groupId: GroupId;
  readonly groupName: string;
  readonly programmeName: string;
  readonly who: string;
  readonly passages: number;
  /** When the oldest of these questions was asked. */
  readonly since: Date;
  readonly days: number;
  readonly reminders: number;
}

export abstract class WaitingConsentQueries {
  /** Schools that researchers of the actor's programmes wait for, the longest waiting first. */
  abstract waiting(actor: SignedIn): Promise<WaitingConsentView[]>;
}
