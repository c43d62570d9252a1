import type { PlanToOffer } from './offer.js';

export interface PlanOver {
  readonly kind: 'PlanOver';
  readonly status: 'released' | 'abandoned';
}

/** Null for a plan that can still be offered and released. */
export const whyOver = ({ status }: Pick<PlanToOffer, 'status'>): PlanOver | null =>
  status === 'released' || status === 'abandoned' ? { kind: 'PlanOver', status } : null;
