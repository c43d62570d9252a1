import type { INestApplicationContext } from '@nestjs/common';
import type { Command } from 'commander';
import type { OpenDatabase } from '../database/open.js';

/** One command of the `pathways` command line: it enters itself into the programme that is handed to it. */
export type EnterCommand = (program: Command) => void;

/** What was typed cannot be meant: one clear line, exit code 2. */
export class UsageRefused extends Error {}

export const tell = (line: string): void => void process.stdout.write(`${line}\n`);

/** Progress goes beside the answer, so that a command's output can be piped. */
export const tellProgress = (line: string): void => void process.stderr.write(`${line}\n`);

/** A group of commands, such as `import` or `world`, made by whichever of them is entered first. */
export function groupOf(program: Command, name: string, description: string): Command {
  const known = program.commands.find(command => command.name() === name);
  return known ?? program.command(name).description(description);
}

/** Opens the database of this installation, joining the server of a running product where there is one. */
export async function withDatabase<Outcome>(
  steps: (database: OpenDatabase) => Promise<Outcome>,
  { migrates = true } = {},
): Promise<Outcome> {
  const [{ readConfig }, { openDatabase }] = await Promise.all([
    import('../config.js'),
    import('../database/open.js'),
  ]);
  const config = readConfig({ ...process.env, LOG_LEVEL: process.env['LOG_LEVEL'] ?? 'warn' });
  const database = await openDatabase(config, tellProgress, { joins: true, migrates });
  try {
    return await steps(database);
  } finally {
    await database.close();
  }
}

/** Runs the steps in the whole application, which serves nothing meanwhile. */
export const withApp = <Outcome>(steps: (app: INestApplicationContext) => Promise<Outcome>) =>
  withDatabase(async ({ config, source }) => {
    const { createApp } = await import('../app.js');
    const app = await createApp({ ...config, runsJobs: false }, source);
    try {
      await app.init();
      return await steps(app);
    } finally {
      await app.close();
    }
  });
