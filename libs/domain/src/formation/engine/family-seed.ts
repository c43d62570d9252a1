import type { FamilyUnits } from './family-units.js';
import { int, real } from './vectors.js';

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

/**
 * Last year's families as they stand. Units that were in none, or in one that is not kept, join the family of the
 * nearest unit; where there are more families than last year, the largest is cut in two.
 */
export function fromLastYear(units: FamilyUnits, count: number): number[][] {
  const families: number[][] = Array.from({ length: count }, () => []);
  const homeOf = (unit: number): number => int(units.home, unit);
  const all = Array.from({ length: units.count }, (_, unit) => unit);
  const settled = all.filter(unit => homeOf(unit) >= 0 && homeOf(unit) < count);
  for (const unit of settled) families[homeOf(unit)]?.push(unit);
  for (const unit of all) {
    if (homeOf(unit) >= 0 && homeOf(unit) < count) continue;
    let best = 0;
    let least = Infinity;
    for (const other of settled) {
      const far = apartSquared(units, unit, other);
      if (far < least) [best, least] = [homeOf(other), far];
    }
    families[best]?.push(unit);
  }
  families.forEach((family, at) => {
    if (family.length > 0) return;
    const largest = families.reduce(
      (most, each, place) => (each.length > (families[most]?.length ?? 0) ? place : most),
      0,
    );
    [families[largest], families[at]] = bisect(units, families[largest] ?? [], 2) as [number[], number[]];
  });
  return families;
}

/** Squared distance between the means of two units. */
export function apartSquared(units: FamilyUnits, one: number, other: number): number {
  const { dimensions, sums, size } = units;
  const [mine, theirs] = [int(size, one), int(size, other)];
  let sum = 0;
  for (let k = 0; k < dimensions; k += 1) {
    const step = real(sums, one * dimensions + k) / mine - real(sums, other * dimensions + k) / theirs;
    sum += step * step;
  }
  return sum;
}
