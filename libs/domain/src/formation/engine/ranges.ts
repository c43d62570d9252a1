/** Rows from .. to - 1. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** The rows 0 .. n - 1 in so many ranges, one after another. */
export function rangesOf(n: number, parts: number): Range[] {
  const edge = (at: number): number => Math.floor((at * n) / parts);
  return Array.from({ length: parts }, (_, at) => ({ from: edge(at), to: edge(at + 1) }));
}
