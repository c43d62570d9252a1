/** One line of the table: two columns of words, then figures. */
export function print(cells: readonly string[]): void {
  process.stdout.write(
    `${cells.map((cell, at) => (at < 2 ? cell.padEnd(at === 0 ? 14 : 26) : cell.padStart(12))).join('')}\n`,
  );
}

/** Megabytes that this run took up at most so far. */
export const peak = (): string => `${Math.round(process.resourceUsage().maxRSS / 1024)} MB`;

/** Seconds of processor time that this run and its threads took so far: what a busy machine does not spoil. */
export function worked(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
