import { int, real } from './vectors.js';

const NEAR = 12;

/** Units as sums over their schools. */
export interface SummedUnits {
  readonly sums: Float64Array;
  readonly size: Int32Array;
  readonly dimensions: number;
}

export interface NearestUnits {
  /** count x nearWidth: the units with the nearest means. */
  readonly near: Int32Array;
  readonly nearWidth: number;
}

/** For every unit those most like it, exactly, by scanning outwards along the axis on which they vary most. */
export function nearestUnits(units: SummedUnits): NearestUnits {
  const { dimensions } = units;
  const count = units.size.length;
  const nearWidth = Math.max(1, Math.min(NEAR, count - 1));
  const { order, points, axis } = laidOut(units);
  const near = new Int32Array(count * nearWidth);
  const found = new Int32Array(nearWidth);
  const far = new Float64Array(nearWidth);
  let held = 0;
  /** False where nothing further out on this side can be nearer. */
  const look = (p: number, q: number): boolean => {
    const gap = real(points, p * dimensions + axis) - real(points, q * dimensions + axis);
    if (held === nearWidth && gap * gap >= real(far, held - 1)) return false;
    let sum = 0;
    for (let k = 0; k < dimensions; k += 1)
      sum += (real(points, p * dimensions + k) - real(points, q * dimensions + k)) ** 2;
    if (held === nearWidth && sum >= real(far, held - 1)) return true;
    if (held < nearWidth) held += 1;
    let slot = held - 1;
    for (; slot > 0 && real(far, slot - 1) > sum; slot -= 1) {
      far[slot] = real(far, slot - 1);
      found[slot] = int(found, slot - 1);
    }
    far[slot] = sum;
    found[slot] = int(order, q);
    return true;
  };
  for (let p = 0; p < count; p += 1) {
    held = 0;
    for (let down = p - 1; down >= 0 && look(p, down);) down -= 1;
    for (let up = p + 1; up < count && look(p, up);) up += 1;
    near.set(found, int(order, p) * nearWidth);
  }
  return { near, nearWidth };
}

/** The means of units, in the order of the axis on which they vary most. */
function laidOut({ sums, size, dimensions }: SummedUnits): {
  order: Int32Array;
  points: Float64Array;
  axis: number;
} {
  const count = size.length;
  const at = (unit: number, k: number): number => real(sums, unit * dimensions + k) / int(size, unit);
  let axis = 0;
  let widest = -1;
  for (let k = 0; k < dimensions; k += 1) {
    let mean = 0;
    let spread = 0;
    for (let unit = 0; unit < count; unit += 1) mean += at(unit, k) / count;
    for (let unit = 0; unit < count; unit += 1) spread += (at(unit, k) - mean) ** 2;
    if (spread > widest) [axis, widest] = [k, spread];
  }
  const order = Int32Array.from({ length: count }, (_, unit) => unit).sort(
    (a, b) => at(a, axis) - at(b, axis) || a - b,
  );
  const points = new Float64Array(count * dimensions);
  order.forEach((unit, p) => {
    for (let k = 0; k < dimensions; k += 1) points[p * dimensions + k] = at(unit, k);
  });
  return { order, points, axis };
}
