import { coolingFactor, patience } from './elementary.js';
import type { FamilyState } from './family-state.js';
import type { FamilyUnits } from './family-units.js';
import type { Random } from './random.js';
import { int, real } from './vectors.js';

const NEAR_FAMILIES = 8;
/** One move in so many lets a unit go over alone instead of in exchange for another. */
const RELOCATE_EVERY = 4;

/** Cuts the units into `count` families of about equal size, always across the feature that varies most. */
export function bisect(units: FamilyUnits, all: readonly number[], count: number): number[][] {
  if (count <= 1) return [[...all]];
  const { dimensions } = units;
  const mean = (unit: number, k: number): number =>
    real(units.sums, unit * dimensions + k) / Math.max(1, int(units.size, unit));
  let axis = 0;
  let most = -1;
  for (let k = 0; k < dimensions; k += 1) {
    const centre = all.reduce((sum, unit) => sum + mean(unit, k), 0) / all.length;
    const spread = all.reduce((sum, unit) => sum + (mean(unit, k) - centre) ** 2, 0);
    if (spread <= most) continue;
    most = spread;
    axis = k;
  }
  const sorted = [...all].sort((a, b) => mean(a, axis) - mean(b, axis) || a - b);
  const left = count >> 1;
  const schools = sorted.reduce((sum, unit) => sum + int(units.size, unit), 0);
  let cut = 0;
  for (let held = 0; held < (schools * left) / count; cut += 1) held += int(units.size, sorted[cut] ?? 0);
  return [...bisect(units, sorted.slice(0, cut), left), ...bisect(units, sorted.slice(cut), count - left)];
}

export interface FamilyCooling {
  readonly movesPerUnit: number;
  readonly temperatures: number;
  readonly from: number;
  readonly to: number;
}

/** Anneals families in place: units change places with units of near families, or go over alone. */
export function annealFamilies(
  state: FamilyState,
  plan: FamilyCooling,
  random: Random,
  shouldStop: () => boolean,
): void {
  const count = state.members.length;
  if (count < 2) return;
  const costs = Float64Array.from({ length: count }, (_, family) => state.cost(family));
  const factor = coolingFactor(plan.from, plan.to, plan.temperatures - 1);
  let temperature = plan.from;
  const moves = Math.ceil((plan.movesPerUnit * state.units.count) / plan.temperatures);
  for (let step = 0; step <= plan.temperatures && !shouldStop(); step += 1) {
    const near = nearFamilies(state);
    const heat = step === plan.temperatures ? 0 : temperature;
    for (let move = 0; move < moves; move += 1) {
      const unit = random.below(state.units.count);
      const from = int(state.familyOf, unit);
      const choices = near[from] ?? [];
      const to = choices[random.below(choices.length)] ?? from;
      const members = state.members[to] ?? [];
      const other = move % RELOCATE_EVERY === 0 ? -1 : (members[random.below(members.length)] ?? -1);
      tryMove(state, costs, { unit, other, from, to }, heat * real(patience, random.bits() & 4095));
    }
    temperature *= factor;
  }
}

interface Move {
  readonly unit: number;
  /** The unit that comes back in exchange, or -1. */
  readonly other: number;
  readonly from: number;
  readonly to: number;
}

function tryMove(state: FamilyState, costs: Float64Array, move: Move, allowance: number): void {
  const { unit, other, from, to } = move;
  state.remove(unit);
  if (other >= 0) state.remove(other);
  state.add(unit, to);
  if (other >= 0) state.add(other, from);
  const left = state.cost(from);
  const right = state.cost(to);
  if (left + right - real(costs, from) - real(costs, to) <= allowance) {
    costs[from] = left;
    costs[to] = right;
    return;
  }
  state.remove(unit);
  if (other >= 0) state.remove(other);
  state.add(unit, from);
  if (other >= 0) state.add(other, to);
}

function nearFamilies(state: FamilyState): number[][] {
  const all = state.members.map((_, family) => family);
  return all.map(family => {
    const others = all
      .filter(other => other !== family)
      .map(other => ({ other, far: state.between(family, other) }));
    return others
      .sort((a, b) => a.far - b.far || a.other - b.other)
      .slice(0, NEAR_FAMILIES)
      .map(({ other }) => other);
  });
}
