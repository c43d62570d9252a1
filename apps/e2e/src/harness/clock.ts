import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('./time-passes.mjs', import.meta.url));
const day = 86_400_000;

/** So many days later, for the running product, its database and whoever opens a page afterwards. */
export function daysPass(days: number): void {
  const settings = JSON.parse(process.env['JOURNEY_SETTINGS'] ?? '{}') as Record<string, string>;
  execFileSync(process.execPath, [program, String(days)], { env: { ...process.env, ...settings } });
}

/** The day after this moment, and not before. */
export const dayAfter = (moment: string): void =>
  daysPass(Math.floor((Date.parse(moment) - Date.now()) / day) + 2);

/** So many days from today, as a date field takes it. */
export const inDays = (days: number): string => new Date(Date.now() + days * day).toISOString().slice(0, 10);
