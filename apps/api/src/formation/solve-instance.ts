import { writeFile } from 'node:fs/promises';
import {
  explain,
  explainContradiction,
  explainShortage,
  type FormationInstance,
  solveFamilies,
  solvePairs,
  shortagesIn,
  solveQuartets,
} from '@pathways/domain/formation/engine';
import { BadInstance, readInstance } from './read-instance.js';
import type { Hired } from './threads/hired.js';
import { type CutTrios, TriosRun } from './threads/trios-run.js';

export type FormationTask = 'trios' | 'quartets' | 'families' | 'pairs';

export interface SolveRequest {
  readonly instancePath: string;
  readonly task: FormationTask;
  readonly out: string;
  readonly seed: string;
  /** Seconds; without it the run takes the time it needs. */
  readonly timeLimit?: number | undefined;
  /** Threads for the trios. */
  readonly hired?: Hired | undefined;
}

/** What a task answers: the grouping file, why it is not whole (if it is not), and a line for the person. */
interface Answer {
  readonly grouping: object;
  readonly shortfalls: readonly string[];
  readonly summary: string;
}

const EXIT = { solved: 0, badInput: 2, notWhole: 3 } as const;
/** Schools per second that best effort gets through on a slow machine, and the seconds that it takes for few schools. */
const BEST_EFFORT_PACE = 150;
const BEST_EFFORT_AT_LEAST = 4;
/** Milliseconds kept for checking and writing the answer when there is a time limit. */
const LEAST_WRITING = 60;
const WRITING_PER_SCHOOL = 0.015;

/**
 * `pathways formation solve`: reads an instance, forms groups, writes the grouping file that the referee reads.
 *
 * @returns the exit status: 0 solved, 2 bad input (one line on standard error), 3 no legal answer for everyone
 *   (reasons on standard error, the partial answer in the file)
 */
export async function solveInstance(request: SolveRequest): Promise<number> {
  try {
    const instance = await readInstance(request.instancePath);
    const answer = await answerTo(instance, request);
    await writeFile(request.out, `${JSON.stringify(answer.grouping)}\n`);
    process.stdout.write(`${answer.summary}\n`);
    for (const shortfall of answer.shortfalls) process.stderr.write(`${shortfall}\n`);
    return answer.shortfalls.length > 0 ? EXIT.notWhole : EXIT.solved;
  } catch (error) {
    if (!(error instanceof BadInstance)) throw error;
    process.stderr.write(`formation solve: ${error.message}\n`);
    return EXIT.badInput;
  }
}

function answerTo(instance: FormationInstance, request: SolveRequest): Promise<Answer> {
  switch (request.task) {
    case 'trios':
      return trios(instance, request);
    case 'quartets':
      return quartets(instance);
    case 'families':
      return families(instance, request);
    case 'pairs':
      return pairs(instance);
  }
}

async function trios(instance: FormationInstance, { seed, timeLimit, hired }: SolveRequest): Promise<Answer> {
  // Counting takes no time: whoever waits for the search knows already what cannot come of it.
  for (const shortage of shortagesIn(instance)) process.stderr.write(`${explainShortage(shortage)}\n`);
  const size = instance.schools.length;
  const effort =
    timeLimit !== undefined && timeLimit < BEST_EFFORT_AT_LEAST + size / BEST_EFFORT_PACE
      ? 'interactive'
      : 'best';
  const writing = LEAST_WRITING + size * WRITING_PER_SCHOOL;
  const deadline =
    timeLimit === undefined ? null : performance.timeOrigin + Math.max(0, 1000 * timeLimit - writing);
  const run = new TriosRun(instance, { seed, effort, leastKnown: 0, deadline, hired, hear: () => undefined });
  const result = await run.result.finally(() => run.crew.dismiss());
  const reasons = new Map<string, string[]>();
  for (const { id, reason } of result.unplaced) {
    const why = explain(reason);
    reasons.set(why, [...(reasons.get(why) ?? []), id]);
  }
  return {
    grouping: {
      task: 'trios',
      groups: result.groups,
      unplaced: result.unplaced.map(each => each.id),
      cost: result.cost,
      bound: result.bound > 0 ? result.bound : null,
      seed,
      engine: result.version,
      cut: result.isCut,
    },
    shortfalls: [
      ...result.contradictions.map(explainContradiction),
      ...[...reasons].map(
        ([why, ids]) =>
          `${ids.length} not placed: ${why} (${ids.slice(0, 8).join(', ')}${ids.length > 8 ? ', …' : ''})`,
      ),
    ],
    summary: `${result.groups.length} groups, cost ${result.cost.toFixed(4)}; ${proofOf(result)}`,
  };
}

function proofOf({ cost, bound, gap, isCut }: CutTrios): string {
  const proof =
    bound > 0 || cost === 0
      ? `no legal grouping costs less than ${bound.toFixed(4)}: at most ${(100 * gap).toFixed(3)} % better exists`
      : 'nothing is proved about how much better exists';
  return isCut ? `${proof}; cut short by the time limit` : proof;
}

async function quartets(instance: FormationInstance): Promise<Answer> {
  const { createHighsRegionSolver } = await import('./highs/highs-region-solver.js');
  const result = solveQuartets(instance, { regionSolver: await createHighsRegionSolver() });
  return {
    grouping: { task: 'quartets', groups: result.groups, unplaced: result.unplaced.map(each => each.id) },
    shortfalls: [
      ...result.contradictions.map(explainContradiction),
      ...result.unplaced.map(({ id, reason }) => `${id} not placed: ${explain(reason)}`),
    ],
    summary: `${result.groups.length} groups, newcomers add ${result.cost.toFixed(4)}${result.proved ? ', which is the least possible' : ''}`,
  };
}

function families(instance: FormationInstance, { seed }: SolveRequest): Promise<Answer> {
  const result = solveFamilies(instance, { seed, effort: 'best' });
  return Promise.resolve({
    grouping: { task: 'families', groups: result.families, unplaced: result.unplaced },
    shortfalls: [
      ...result.contradictions.map(explainContradiction),
      ...(result.unplaced.length === 0
        ? []
        : [
            `${result.unplaced.length} not placed: no family within the rules on size and authorities (${result.unplaced.slice(0, 8).join(', ')})`,
          ]),
    ],
    summary: `${result.families.length} families`,
  });
}

function pairs(instance: FormationInstance): Promise<Answer> {
  const result = solvePairs(instance);
  return Promise.resolve({
    grouping: {
      task: 'pairs',
      pairs: result.pairs.map(({ struggling, strong }) => ({ struggling, strong })),
    },
    shortfalls: [],
    summary: `${result.pairs.length} pairs, cost ${result.cost.toFixed(4)}, proved least; ${result.unpaired.length} schools found no partner`,
  });
}
