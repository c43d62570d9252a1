import { existsSync } from 'node:fs';
import type { FormationTask } from '../formation/solve-instance.js';
import { groupOf, UsageRefused, type EnterCommand } from './command.js';
import type { WriteInstanceOptions } from './write-instance.js';

const tasks: readonly FormationTask[] = ['trios', 'quartets', 'families', 'pairs'];
const isTask = (name: string): name is FormationTask => tasks.some(task => task === name);

interface SolveOptions {
  readonly instance: string;
  readonly task: string;
  readonly out: string;
  readonly seed: string;
  readonly timeLimit?: string;
}

function seconds(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const limit = Number(text);
  if (!(limit > 0))
    throw new UsageRefused(`--time-limit takes a number of seconds above zero, not “${text}”.`);
  return limit;
}

/** Exit status: 0 solved, 2 bad input, 3 no legal answer for everyone; the partial answer is in the file all the same. */
export const enterFormation: EnterCommand = program => {
  const formation = groupOf(program, 'formation', 'form groups from a file, without a database');
  formation
    .command('instance')
    .description('write the schools of a programme as an instance, from the database of this installation')
    .requiredOption('--programme <slug>', 'such as greater-manchester')
    .requiredOption('--phases <phases>', 'such as primary,secondary,special')
    .requiredOption('--out <file>', 'where the instance is written')
    .action(async (wish: WriteInstanceOptions) => {
      const { writeInstance } = await import('./write-instance.js');
      await writeInstance(wish);
    });
  formation
    .command('solve')
    .description('read an instance, form groups, write the grouping')
    .requiredOption('--instance <file>', 'the instance as JSON')
    .requiredOption('--task <task>', tasks.join(', '))
    .requiredOption('--out <file>', 'where the grouping is written')
    .option('--seed <text>', 'the same instance and seed give the same grouping', '1')
    .option('--time-limit <seconds>', 'stop after so long with the best answer so far')
    .action(async ({ instance, task, out, seed, timeLimit }: SolveOptions) => {
      if (!isTask(task)) throw new UsageRefused(`--task is one of ${tasks.join(', ')}, not “${task}”.`);
      if (!existsSync(instance)) throw new UsageRefused(`There is no file ${instance}.`);
      const limit = seconds(timeLimit);
      // Threads come up while this one reads.
      const hired = task === 'trios' ? (await import('../formation/threads/hired.js')).hire() : undefined;
      const { solveInstance } = await import('../formation/solve-instance.js');
      process.exitCode = await solveInstance({
        instancePath: instance,
        task,
        out,
        seed,
        timeLimit: limit,
        hired,
      });
    });
};
