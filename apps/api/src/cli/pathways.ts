import 'reflect-metadata';
import { Command, CommanderError } from 'commander';
import { commands } from './commands.js';
import { UsageRefused } from './command.js';

const program = new Command('pathways')
  .description('The command line of Pathways.')
  .version('0.1.0')
  .showSuggestionAfterError()
  .configureHelp({ showGlobalOptions: false, sortSubcommands: true })
  .exitOverride();

// Whoever types no known command, or asks for help, is told of all of them.
const typed = commands[process.argv[2] ?? ''];
for (const fetch of typed ? [typed] : Object.values(commands)) (await fetch())(program);
// A refusal must reach this file from every depth, so each command hands it up instead of ending the process.
const handUp = (command: Command): void => {
  command.exitOverride();
  command.commands.forEach(handUp);
};
handUp(program);

/** 0 done, 1 could not be done, 2 not understood; a command may set another one itself. */
async function exitCodeOf(error: unknown): Promise<number> {
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
  if (error instanceof UsageRefused) {
    process.stderr.write(`error: ${error.message}\n`);
    return 2;
  }
  const { StartRefused } = await import('../config.js');
  const sentence =
    error instanceof StartRefused ? error.message : error instanceof Error ? error.stack : error;
  process.stderr.write(`${String(sentence)}\n`);
  return 1;
}

await program.parseAsync().then(
  () => process.exit(process.exitCode ?? 0),
  async (error: unknown) => process.exit(await exitCodeOf(error)),
);
