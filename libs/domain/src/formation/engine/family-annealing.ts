import { coolingFactor, patience } from './elementary.js';
import type { FamilyMove, FamilyState } from './family-state.js';
import type { Random } from './random.js';
import { int, real } from './vectors.js';

/** One move in so many lets a unit go over alone instead of in exchange for another. */
const RELOCATE_EVERY = 4;
/** One move in so many goes to any family at all, so that no rule can lock a school in. */
const FAR_EVERY = 32;

export interface FamilyCooling {
  readonly movesPerUnit: number;
  readonly temperatures: number;
  readonly from: number;
  readonly to: number;
}

/** Anneals families in place: units go where a unit like them is, in exchange for another or alone. */
export function annealFamilies(
  state: FamilyState,
  plan: FamilyCooling,
  random: Random,
  shouldStop: () => boolean,
): void {
  const count = state.members.length;
  const { near, nearWidth } = state.units;
  if (count < 2) return;
  const factor = coolingFactor(plan.from, plan.to, plan.temperatures - 1);
  let temperature = plan.from;
  const moves = Math.ceil((plan.movesPerUnit * state.units.count) / plan.temperatures);
  const move: FamilyMove = { unit: 0, other: -1, from: 0, to: 0 };
  for (let step = 0; step <= plan.temperatures && !shouldStop(); step += 1) {
    const heat = step === plan.temperatures ? 0 : temperature;
    for (let turn = 0; turn < moves; turn += 1) {
      const unit = random.below(state.units.count);
      const from = int(state.familyOf, unit);
      const to =
        turn % FAR_EVERY === 0
          ? random.below(count)
          : int(state.familyOf, int(near, unit * nearWidth + random.below(nearWidth)));
      if (to === from) continue;
      const members = state.members[to] as number[];
      move.unit = unit;
      move.from = from;
      move.to = to;
      move.other =
        turn % RELOCATE_EVERY === 0 || members.length === 0
          ? -1
          : (members[random.below(members.length)] as number);
      const allowance = heat * real(patience, random.bits() & 4095);
      if (state.costOf(move, allowance) <= allowance) state.take(move);
    }
    temperature *= factor;
  }
}
