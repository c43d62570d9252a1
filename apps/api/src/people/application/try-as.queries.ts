import type { PersonId, Role } from '@pathways/domain/shared';

export interface TryAsView {
  readonly personId: PersonId;
  readonly name: string;
  readonly role: Role;
  readonly scopeName: string | null;
}

/** Only these people can be tried: they are invented, and so is all that they can see. */
export const samplePeople = '@sample.pathways.example';

export abstract class TryAsQueries {
  /** One fictional person for each role that one of them holds. */
  abstract onePerRole(): Promise<TryAsView[]>;
  abstract isSamplePerson(person: string): Promise<boolean>;
}
