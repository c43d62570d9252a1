import type { ProgrammeId, RunId } from '../shared/index.js';
import type { PlanId } from './plan.js';

export interface PlanStarted {
  readonly kind: 'PlanStarted';
  readonly plan: PlanId;
  readonly run: RunId;
  readonly programme: ProgrammeId;
}

/** A step was taken, taken back or taken again. */
export interface PlanChanged {
  readonly kind: 'PlanChanged';
  readonly plan: PlanId;
  /** The plan's version that came of it. */
  readonly version: number;
}

export type PlanEvent = PlanStarted | PlanChanged;
