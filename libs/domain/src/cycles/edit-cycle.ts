import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { canSetUpCycle } from './cycle.policy.js';
import { cycleLimits, type CycleTarget, type PlannedCycle } from './cycle-setup.js';

export type EditCycleRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NameMissing' }
  | { readonly kind: 'NameTaken'; readonly name: string }
  | { readonly kind: 'EndsBeforeItStarts' }
  | { readonly kind: 'CycleIsOver' }
  | { readonly kind: 'AimsTooLong'; readonly atMost: number }
  | { readonly kind: 'TargetTwice'; readonly counts: string }
  | { readonly kind: 'TargetNotCountable' };

export type CycleEdit = Pick<PlannedCycle, 'name' | 'startsOn' | 'endsOn' | 'aims' | 'targets' | 'charter'>;

const keyOf = ({ counts, phase, authority }: CycleTarget): string =>
  [counts, phase ?? '', authority ?? ''].join('|');

/** What a cycle is for and what it is measured by. Its sheet is issued by itself. */
export function editCycle(
  actor: Actor,
  cycle: PlannedCycle,
  edit: CycleEdit,
  /** The names of the programme's other cycles. */
  taken: readonly string[],
): Result<PlannedCycle, EditCycleRefusal> {
  if (!canSetUpCycle(actor, cycle.programme)) return refuse({ kind: 'NotYours' });
  const [name, aims] = [edit.name.trim(), edit.aims.trim()];
  if (name === '' || name.length > cycleLimits.name) return refuse({ kind: 'NameMissing' });
  if (taken.some(other => other.toLowerCase() === name.toLowerCase()))
    return refuse({ kind: 'NameTaken', name });
  if (edit.endsOn < edit.startsOn) return refuse({ kind: 'EndsBeforeItStarts' });
  if (cycle.outcome !== null && (edit.startsOn !== cycle.startsOn || edit.endsOn !== cycle.endsOn))
    return refuse({ kind: 'CycleIsOver' });
  if (aims.length > cycleLimits.aims) return refuse({ kind: 'AimsTooLong', atMost: cycleLimits.aims });
  if (edit.targets.some(({ target }) => !Number.isInteger(target) || target < 1 || target > 1_000_000))
    return refuse({ kind: 'TargetNotCountable' });
  const keys = edit.targets.map(keyOf);
  const twice = edit.targets.find((target, place) => keys.indexOf(keyOf(target)) < place);
  if (twice) return refuse({ kind: 'TargetTwice', counts: twice.counts });
  return accept({ ...cycle, ...edit, name, aims });
}
