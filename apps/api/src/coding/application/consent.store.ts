import type { Consent, ConsentId, ConsentPurpose, ConsentState } from '@pathways/domain/coding';
import type { ExcerptId, GroupId, PersonId, Urn } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface NewConsent {
  readonly excerpt: ExcerptId;
  readonly group: GroupId;
  readonly urn: Urn;
  readonly purpose: ConsentPurpose;
  readonly askedBy: PersonId;
}

export abstract class ConsentStore {
  abstract stateOf(work: Work, excerpt: ExcerptId, purpose: ConsentPurpose): Promise<ConsentState | null>;
  /** Under the charter in force. Null when somebody else asked the same at the same moment. */
  abstract add(work: Work, consent: NewConsent): Promise<ConsentId | null>;
  /** Locked: publishing waits for the answer, and the answer for publishing. */
  abstract hold(work: Work, consent: ConsentId): Promise<Consent | null>;
  abstract keep(work: Work, consent: ConsentId, state: ConsentState, by: PersonId): Promise<void>;
}
