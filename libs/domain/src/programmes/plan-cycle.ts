import { accept, refuse, type Actor, type ProgrammeId, type Result } from '../shared/index.js';
import { canPlanProgramme } from './programme.policy.js';
import type { Cycle } from './programme.js';

export type PlanCycleRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'EndsBeforeItStarts' }
  | { readonly kind: 'SheetOfAnotherProgramme' };

/** A cycle has a first and a last day, and may be planned before its sheet is written. */
export function planCycle(
  actor: Actor,
  cycle: Cycle,
  /** The programme that the chosen sheet was written for; null without a sheet. */
  sheetProgramme: ProgrammeId | null,
): Result<Cycle, PlanCycleRefusal> {
  if (!canPlanProgramme(actor, cycle.programme)) return refuse({ kind: 'NotYours' });
  if (cycle.endsOn < cycle.startsOn) return refuse({ kind: 'EndsBeforeItStarts' });
  if (cycle.sheet !== null && sheetProgramme !== cycle.programme) {
    return refuse({ kind: 'SheetOfAnotherProgramme' });
  }
  return accept(cycle);
}
