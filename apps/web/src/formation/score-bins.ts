/** One bar: groups whose mean distance lies from here up to there. */
export interface ScoreBin {
  readonly from: number;
  readonly to: number;
  readonly count: number;
}

const steps = [0.05, 0.1, 0.2, 0.25, 0.5, 1, 2, 5];
const mostBins = 24;

/** Bars of a round width that hold every score; `floor` is to be seen too, where there is one. */
export function binsOf(scores: readonly number[], floor: number | null): readonly ScoreBin[] {
  if (scores.length === 0) return [];
  const [low, high] = [Math.min(...scores, floor ?? Infinity), Math.max(...scores)];
  const step = steps.find(width => (high - low) / width <= mostBins - 2) ?? (high - low) / mostBins;
  const first = Math.floor(low / step);
  const last = Math.floor(high / step);
  return Array.from({ length: last - first + 1 }, (_, place) => {
    const [from, to] = [(first + place) * step, (first + place + 1) * step];
    const count = scores.filter(score => Math.floor(score / step) === first + place).length;
    return { from, to, count };
  });
}
