import type { SignedIn } from '@pathways/domain/shared';

export interface PasskeyView {
  readonly id: string;
  readonly name: string | null;
  readonly createdAt: Date | null;
}

/** One's own passkeys; nobody sees those of others. */
export abstract class PasskeyQueries {
  abstract mine(actor: SignedIn): Promise<PasskeyView[]>;
}
