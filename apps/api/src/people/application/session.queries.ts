import type { SignedIn } from '@pathways/domain/shared';

export interface SessionView {
  readonly id: string;
  readonly userAgent: string | null;
  readonly signedInAt: Date;
  readonly lastSeenAt: Date;
  readonly isCurrent: boolean;
}

/** One's own sessions; nobody sees those of others. */
export abstract class SessionQueries {
  abstract mine(actor: SignedIn, headers: Headers): Promise<SessionView[]>;
}
