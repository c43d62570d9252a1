import type { PersonId, ProgrammeId, SignedIn } from '@pathways/domain/shared';
import type { Page } from '../../platform/page.js';

/** One entry of the log, as far as whoever asks may read it. */
export interface AuditEntryView {
  readonly id: string;
  readonly occurredAt: Date;
  readonly kind: string;
  /** Null where the product did it by itself, and where the reader does not know the person by their office. */
  readonly byName: string | null;
  readonly byMe: boolean;
  readonly programmeName: string | null;
  /** The group, plan or practice that it happened to. */
  readonly about: readonly string[];
}

export interface AuditFilter {
  readonly programme: ProgrammeId | null;
  readonly person: PersonId | null;
  readonly kind: string | null;
  /** Days as 2026-11-21, both included. */
  readonly from: string | null;
  readonly until: string | null;
}

export interface AuditAsked {
  readonly filter: AuditFilter;
  readonly first: number;
  readonly after: string | null;
}

export abstract class AuditQueries {
  /** The newest first. */
  abstract entries(actor: SignedIn, asked: AuditAsked): Promise<Page<AuditEntryView>>;
  /** The kinds that the actor's part of the log has, by their words. */
  abstract kinds(actor: SignedIn): Promise<string[]>;
}
