import type { FamilyState } from './family-state.js';
import { int } from './vectors.js';

/**
 * Leaves only legal families: units are taken out of a family that breaks a rule, those first whose going mends most,
 * or all where that does not help; then each goes wherever there is legal room, if there is.
 */
export function mendFamilies(state: FamilyState): void {
  const out: number[] = [];
  state.members.forEach((_, family) => {
    while (state.breaches(family) > 0 && (state.members[family] ?? []).length > 0) {
      const unit = mostMending(state, family) ?? (state.members[family] ?? [])[0] ?? 0;
      state.remove(unit);
      state.settle(family);
      out.push(unit);
    }
  });
  const waiting = out.sort((a, b) => int(state.units.size, b) - int(state.units.size, a) || a - b);
  for (const unit of waiting) {
    const homes = state.members.flatMap((members, family) =>
      members.length > 0 && state.breachesWith(family, -1, unit) === 0 ? [family] : [],
    );
    const [best] = homes
      .map(family => ({ family, cost: state.joining(unit, family) }))
      .sort((a, b) => a.cost - b.cost || a.family - b.family);
    if (best === undefined) continue;
    state.add(unit, best.family);
    state.settle(best.family);
  }
}

/** The unit without which the family is nearest to legal; null where none brings it nearer. */
function mostMending(state: FamilyState, family: number): number | null {
  let best: number | null = null;
  let least = state.breaches(family);
  for (const unit of state.members[family] ?? []) {
    const left = state.breachesWith(family, unit, -1);
    if (left < least) [best, least] = [unit, left];
  }
  return best;
}
