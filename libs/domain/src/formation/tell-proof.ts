/** What a finished run came to, in weighted standard deviations. */
export interface RunOutcome {
  readonly total: number;
  /** No legal grouping costs less; null where nothing was proved. */
  readonly lowerBound: number | null;
}

const shown = (cost: number): string => cost.toFixed(1);

/** How much better a grouping could be at most, as a share of the bound; null where nothing was proved. */
export const gapOf = ({ total, lowerBound }: RunOutcome): number | null =>
  lowerBound === null || lowerBound <= 0 ? null : Math.max(0, (total - lowerBound) / lowerBound);

/** The proof in one line. */
export function tellProof(outcome: RunOutcome): string {
  const gap = gapOf(outcome);
  if (gap === null || outcome.lowerBound === null) {
    return `Cost ${shown(outcome.total)}; how much better a grouping could be is not proved.`;
  }
  if (gap < 0.00005) return `Cost ${shown(outcome.total)}; proved: no legal grouping costs less.`;
  return `Cost ${shown(outcome.total)}; no legal grouping can cost less than ${shown(outcome.lowerBound)}; at most ${(100 * gap).toFixed(2)} % better exists.`;
}
