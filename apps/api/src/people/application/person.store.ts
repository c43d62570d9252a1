import type { PersonId } from '@pathways/domain/shared';
import type { Work } from '../../platform/unit-of-work.js';

export interface KnownPerson {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
}

export abstract class PersonStore {
  abstract find(work: Work, person: PersonId): Promise<KnownPerson | null>;
  /** The person with this address. Capitals make no difference. */
  abstract findByEmail(work: Work, email: string): Promise<KnownPerson | null>;
  abstract add(work: Work, person: KnownPerson): Promise<void>;
  abstract rename(work: Work, person: PersonId, name: string): Promise<void>;
}
