/** The value below which the share `share` (0…1) of the sorted numbers lies. */
export const percentile = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;

export const median = (numbers: readonly number[]): number =>
  percentile(
    [...numbers].sort((a, b) => a - b),
    0.5,
  );

/** One line of a table: the first cell to the left, the others to the right. */
export const line = (cells: readonly string[]): string =>
  cells.map((cell, at) => (at === 0 ? cell.padEnd(46) : cell.padStart(13))).join('');

export const print = (cells: readonly string[]): void => void process.stdout.write(`${line(cells)}\n`);

const widths = [7, 42, 14, 14, 14, 10];

/** The table of the goals: goal, what, gate, target, measured, verdict. */
export function printVerdicts(lines: readonly (readonly string[])[]): void {
  for (const cells of [['goal', 'what', 'gate', 'target', 'measured', 'verdict'], ...lines]) {
    process.stdout.write(`${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('')}\n`);
  }
}
