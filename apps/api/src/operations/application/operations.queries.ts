import type { DeliveryId, JobId, JobState } from '@pathways/domain/operations';
import type { Actor } from '@pathways/domain/shared';
import type { Page } from '../../platform/page.js';

export interface JobView {
  readonly id: JobId;
  readonly kind: string;
  readonly state: JobState;
  readonly attempts: number;
  readonly mostAttempts: number;
  readonly addedAt: Date;
  readonly dueAt: Date;
  readonly lastError: string | null;
}

export interface ParkedDeliveryView {
  readonly id: DeliveryId;
  readonly kind: string;
  readonly attempts: number;
  readonly happenedAt: Date;
  readonly parkedAt: Date;
  readonly lastError: string | null;
}

export interface OperationsView {
  readonly waiting: number;
  readonly running: number;
  readonly retrying: number;
  readonly failed: number;
  readonly parked: number;
  readonly runners: number;
}

interface Slice {
  readonly first: number;
  readonly after: string | null;
}

/** For administrators; null for everybody else. */
export abstract class OperationsQueries {
  abstract counts(actor: Actor): Promise<OperationsView | null>;
  abstract jobs(
    actor: Actor,
    asked: Slice & { readonly state: JobState | null },
  ): Promise<Page<JobView> | null>;
  abstract parked(actor: Actor, asked: Slice): Promise<Page<ParkedDeliveryView> | null>;
}
