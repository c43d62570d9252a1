/** A point of the outline: a place on the value line and a height, 0 to 1. */
export interface OutlinePoint {
  readonly at: number;
  readonly height: number;
}

const bins = 48;
/** Whole-number scores leave every other bin empty: a few passes over neighbours show the spread and not the rounding. */
const passes = 4;

/** How thickly a pool's values lie along a line, smoothed over neighbouring bins; its highest point is 1. */
export function outlineOf(values: readonly number[], [from, to]: readonly [number, number]): OutlinePoint[] {
  const span = to - from || 1;
  const counts = Array.from({ length: bins }, () => 0);
  for (const value of values) {
    const bin = Math.min(bins - 1, Math.max(0, Math.floor(((value - from) / span) * bins)));
    counts[bin] = (counts[bin] ?? 0) + 1;
  }
  const smooth = Array.from({ length: passes }).reduce<number[]>(smoothed, counts);
  const highest = Math.max(...smooth) || 1;
  const inner = smooth.map((height, bin) => ({
    at: from + ((bin + 0.5) / bins) * span,
    height: height / highest,
  }));
  return [{ at: from, height: 0 }, ...inner, { at: to, height: 0 }];
}

function smoothed(counts: readonly number[]): number[] {
  const near = (bin: number) => counts[bin] ?? 0;
  return counts.map((count, bin) => (near(bin - 1) + 2 * count + near(bin + 1)) / 4);
}

/** From the least to the most of all that is drawn, with some room where all are equal. */
export function endsOf(values: readonly number[]): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  return low === high ? [low - 1, high + 1] : [low, high];
}
