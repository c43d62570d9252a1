// Searches block their thread for seconds: they have threads of their own. A thread walks phases, does errands for phases
// that other threads walk, and whatever else takes long; one order at a time.
import { parentPort, workerData } from 'node:worker_threads';
import { finishTrios, solveTask } from '@pathways/domain/formation';
import {
  asksSolver,
  type Course,
  type ErrandAnswer,
  phaseCourse,
  type PhaseResult,
  runErrand,
} from '@pathways/domain/formation/engine';
import { Brake } from './brake.js';
import { LateSolver, SolverAwaited } from './late-solver.js';
import type { Order, PhaseJob, Report } from './messages.js';

const brake = new Brake(workerData as SharedArrayBuffer);
const shouldStop = (): boolean => brake.isPulled();
const regionSolver = new LateSolver(() => brake.left());
const say = (report: Report): void => parentPort?.postMessage(report);

interface Walk {
  readonly job: PhaseJob;
  readonly course: Course<PhaseResult>;
}

const walking = new Map<number, Walk>();
/** A best answer is told at most so often, and takes up at most so small a share of the time. */
const tellEveryMs = 250;
const shareOfTelling = 20;

function courseOf(course: number, { instance, phase, ...how }: PhaseJob): Course<PhaseResult> {
  let next = 0;
  const keep = (best: () => PhaseResult | null): void => {
    const started = performance.now();
    if (started < next) return;
    const answer = best();
    if (answer === null) return;
    say({ kind: 'best', course, best: answer });
    const now = performance.now();
    next = now + Math.max(tellEveryMs, shareOfTelling * (now - started));
  };
  return phaseCourse(instance, phase, {
    ...how,
    regionSolver,
    shouldStop,
    onProgress: (progress, best) => {
      say({ kind: 'progress', progress });
      if (best) keep(best);
    },
  });
}

function step(course: number, answers: readonly ErrandAnswer[]): void {
  const walk = walking.get(course);
  const { done, value } = walk?.course.next(answers) ?? { done: false, value: [] };
  if (done === true) {
    walking.delete(course);
    say({ kind: 'phase', course, result: value });
  } else say({ kind: 'errands', course, work: value });
}

function begin(course: number, job: PhaseJob): void {
  walking.set(course, { job, course: courseOf(course, job) });
  step(course, []);
}

function follow(order: Order): void {
  switch (order.kind) {
    case 'begin':
      return begin(order.course, order.job);
    case 'go-on':
      return step(order.course, order.answers);
    case 'errand':
      return say({
        kind: 'answer',
        errand: order.errand,
        answer: runErrand(order.work, { regionSolver, shouldStop }),
      });
    case 'whole':
      return say({
        kind: 'formed',
        result: solveTask(order.task, progress => say({ kind: 'progress', progress }), regionSolver),
      });
    case 'finish':
      return say({ kind: 'formed', result: finishTrios(order.task, order.found) });
  }
}

function isForSolver(order: Order): boolean {
  if (order.kind === 'begin') return asksSolver(order.job.effort, order.job.instance.schools.length);
  if (order.kind === 'errand') return order.work.kind === 'search' && order.work.plan.regions > 0;
  return order.kind === 'whole';
}

/** What asked for a solver that was not there yet is done again from its beginning once it is: the answer is the same. */
async function obey(order: Order): Promise<void> {
  if (isForSolver(order)) await regionSolver.fetch();
  try {
    follow(order);
  } catch (error) {
    if (!(error instanceof SolverAwaited)) throw error;
    await regionSolver.fetch();
    const walk = order.kind === 'go-on' ? walking.get(order.course) : undefined;
    if (order.kind === 'go-on' && walk) begin(order.course, walk.job);
    else follow(order);
  }
}

parentPort?.on('message', (order: Order) => void obey(order));
