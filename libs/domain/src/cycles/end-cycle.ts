import { tidyText } from '../discussions/index.js';
import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { canSetUpCycle } from './cycle.policy.js';
import { cycleLimits, type PlannedCycle } from './cycle-setup.js';

export type EndCycleRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NotBegunYet'; readonly startsOn: string }
  | { readonly kind: 'OutcomeMissing' }
  | { readonly kind: 'OutcomeTooLong'; readonly atMost: number };

/**
 * Ends a cycle with what it came to: today, where its last day is still ahead; the planned one is kept for copies. One that was
 * ended keeps both, and its outcome may be put better. `today` is a day as 2026-11-21.
 */
export function endCycle(
  actor: Actor,
  cycle: PlannedCycle,
  said: string,
  today: string,
): Result<PlannedCycle, EndCycleRefusal> {
  if (!canSetUpCycle(actor, cycle.programme)) return refuse({ kind: 'NotYours' });
  if (today < cycle.startsOn) return refuse({ kind: 'NotBegunYet', startsOn: cycle.startsOn });
  const outcome = tidyText(said);
  if (outcome === '') return refuse({ kind: 'OutcomeMissing' });
  if (outcome.length > cycleLimits.outcome)
    return refuse({ kind: 'OutcomeTooLong', atMost: cycleLimits.outcome });
  const endsOn = today < cycle.endsOn ? today : cycle.endsOn;
  return accept({ ...cycle, endsOn, outcome, plannedEnd: cycle.plannedEnd ?? cycle.endsOn });
}
