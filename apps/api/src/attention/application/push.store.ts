import type { NoticeId } from '@pathways/domain/attention';
import type { PersonId } from '@pathways/domain/shared';
import type { PushAddress } from '../../platform/push/push-sender.js';
import type { Work } from '../../platform/unit-of-work.js';

export abstract class PushStore {
  /** The device tells this person from now on; whoever it told before, it tells no more. The oldest beyond ten are forgotten. */
  abstract allow(work: Work, person: PersonId, address: PushAddress, device: string): Promise<void>;
  /** Of the person's own; null for any, where the push service says that it has ended. */
  abstract forget(work: Work, endpoint: string, person: PersonId | null): Promise<void>;
  abstract devices(work: Work, person: PersonId): Promise<PushAddress[]>;
  /** Those of them who allowed push on any device. */
  abstract reachable(work: Work, people: readonly PersonId[]): Promise<PersonId[]>;
  abstract markPushed(work: Work, notices: readonly NoticeId[]): Promise<void>;
}
