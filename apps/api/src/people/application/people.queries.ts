import type { PersonId, SignedIn } from '@pathways/domain/shared';

export interface ViewerView {
  readonly id: PersonId;
  readonly name: string;
  readonly email: string;
}

/** What people may read about themselves and others. */
export abstract class PeopleQueries {
  abstract viewer(actor: SignedIn): Promise<ViewerView | null>;
}
