import { accept, refuse, type Actor, type ProgrammeId, type Result } from '../shared/index.js';
import { canSetUpCycle } from './cycle.policy.js';
import type { CycleSetup, PlannedCycle } from './cycle-setup.js';
import { daysFrom, renameForYear, shiftDay } from './shift-day.js';

export type CopyCyclesRefusal =
  | { readonly kind: 'NotYours' }
  | { readonly kind: 'NothingToCopy' }
  | { readonly kind: 'NotLater'; readonly startsOn: string }
  | { readonly kind: 'NameTaken'; readonly name: string };

export interface CopyWish {
  readonly programme: ProgrammeId;
  /** On which the earliest of the cycles is to begin; the others keep their distance from it. */
  readonly firstDay: string;
}

export interface CopiedCycle extends CycleSetup {
  readonly from: PlannedCycle;
}

/**
 * Last year's set-up with later dates: names, days, aims, sheets, targets and charters. Whole weeks keep the days of the week; what
 * was ended early is as long again as it was planned.
 * Nothing that people did or wrote is in a set-up, so nothing of it can come along.
 */
export function copyCycles(
  actor: Actor,
  { programme, firstDay }: CopyWish,
  cycles: readonly PlannedCycle[],
  taken: readonly string[],
): Result<readonly CopiedCycle[], CopyCyclesRefusal> {
  if (!canSetUpCycle(actor, programme)) return refuse({ kind: 'NotYours' });
  const inOrder = [...cycles].sort((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  const [first] = inOrder;
  if (!first) return refuse({ kind: 'NothingToCopy' });
  const days = daysFrom(first.startsOn, firstDay);
  if (days <= 0) return refuse({ kind: 'NotLater', startsOn: first.startsOn });
  const copied = inOrder.map(cycle => copyOf(cycle, days));
  const known = new Set(taken.map(name => name.toLowerCase()));
  const twice = copied.find(({ name }) => known.has(name.toLowerCase()));
  return twice ? refuse({ kind: 'NameTaken', name: twice.name }) : accept(copied);
}

function copyOf(from: PlannedCycle, days: number): CopiedCycle {
  const startsOn = shiftDay(from.startsOn, days);
  const years = Number(startsOn.slice(0, 4)) - Number(from.startsOn.slice(0, 4));
  return {
    from,
    name: renameForYear(from.name, years),
    startsOn,
    endsOn: shiftDay(from.plannedEnd ?? from.endsOn, days),
    aims: from.aims,
    sheet: from.sheet,
    targets: from.targets,
    charter: from.charter,
  };
}
