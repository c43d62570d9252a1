import { tidyText } from '../discussions/index.js';
import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { canSetUpCycle } from './cycle.policy.js';
import { cycleLimits, type PlannedCycle } from './cycle-setup.js';

export type ReopenCycleRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NotEnded' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'ReasonTooLong'; readonly atMost: number }
  | { readonly kind: 'LastDayPast' };

export interface ReopenWish {
  readonly because: string;
  /** The last day from now on, as 2026-12-18: today at the earliest. */
  readonly endsOn: string;
}

export interface ReopenedCycle {
  readonly cycle: PlannedCycle;
  readonly because: string;
}

/** Lets a cycle that was ended run again, with a reason; what it had come to goes into its history. `today`: 2026-11-21. */
export function reopenCycle(
  actor: Actor,
  cycle: PlannedCycle,
  { because, endsOn }: ReopenWish,
  today: string,
): Result<ReopenedCycle, ReopenCycleRefusal> {
  if (!canSetUpCycle(actor, cycle.programme)) return refuse({ kind: 'NotYours' });
  if (cycle.outcome === null) return refuse({ kind: 'NotEnded' });
  const reason = tidyText(because);
  if (reason === '') return refuse({ kind: 'ReasonMissing' });
  if (reason.length > cycleLimits.reason)
    return refuse({ kind: 'ReasonTooLong', atMost: cycleLimits.reason });
  if (endsOn < today) return refuse({ kind: 'LastDayPast' });
  return accept({ cycle: { ...cycle, endsOn, outcome: null, plannedEnd: null }, because: reason });
}
