import type { FormationInstance } from '../formation/index.js';

/** How much more, and how much less, a measure is made to count. */
const shift = 0.25;

/**
 * Distances of an instance as its weights are (at 0) and with each weight a quarter up and a quarter down, in the order
 * of the measures. Schools are rows, so that a thousand of them are looked through in a moment; wishes are left out.
 */
export class ShiftedDistances {
  /** How many distances there are for two schools. */
  readonly width: number;
  private readonly measures: number;
  /** Per row and measure: root of the weight times the standardised value, 0 where unknown; and what not knowing adds. */
  private readonly points: Float64Array;
  private readonly unknown: Float64Array;

  constructor({ schools, distance }: FormationInstance) {
    const { features } = distance;
    this.measures = features.length;
    this.width = 1 + 2 * features.length;
    this.points = new Float64Array(schools.length * features.length);
    this.unknown = new Float64Array(schools.length * features.length);
    schools.forEach(({ f, phase }, row) =>
      features.forEach(({ weight, byPhase }, at) => {
        const value = f[at] ?? null;
        const [centre, scale] = byPhase[phase] ?? [0, 1];
        const place = row * features.length + at;
        if (value === null) this.unknown[place] = weight;
        else this.points[place] = (Math.sqrt(weight) * (value - centre)) / scale;
      }),
    );
  }

  /** What one measure adds to the squared distance of two rows. */
  private part(one: number, other: number, at: number): number {
    const [a, b] = [one * this.measures + at, other * this.measures + at];
    const step = (this.points[a] ?? 0) - (this.points[b] ?? 0);
    return step * step + (this.unknown[a] ?? 0) + (this.unknown[b] ?? 0);
  }

  squared(one: number, other: number): number {
    let sum = 0;
    for (let at = 0; at < this.measures; at += 1) sum += this.part(one, other, at);
    return sum;
  }

  /** Adds `sign` times the distances of a row to others, as the weights are and under each shift. */
  add(sums: Float64Array, row: number, others: readonly number[], sign: 1 | -1): void {
    for (const other of others) {
      const all = this.squared(row, other);
      sums[0] = (sums[0] ?? 0) + sign * Math.sqrt(all);
      for (let at = 0; at < this.measures; at += 1) {
        const part = shift * this.part(row, other, at);
        sums[1 + 2 * at] = (sums[1 + 2 * at] ?? 0) + sign * Math.sqrt(all + part);
        sums[2 + 2 * at] = (sums[2 + 2 * at] ?? 0) + sign * Math.sqrt(Math.max(0, all - part));
      }
    }
  }

  /** The nearest of some rows to a row, as the weights are; ties by their order. */
  nearest(row: number, rows: readonly number[], count: number): number[] {
    const found: { readonly row: number; readonly squared: number }[] = [];
    for (const other of rows) {
      if (other === row) continue;
      const squared = this.squared(row, other);
      if (found.length === count && squared >= (found.at(-1)?.squared ?? 0)) continue;
      const before = found.findIndex(near => near.squared > squared);
      found.splice(before < 0 ? found.length : before, 0, { row: other, squared });
      if (found.length > count) found.pop();
    }
    return found.map(near => near.row);
  }
}
