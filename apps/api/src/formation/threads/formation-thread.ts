// Searches block their thread for seconds: they have threads of their own. A thread walks phases, does errands for phases
// that other threads walk, and whatever else takes long; one order at a time.
import { parentPort, workerData } from 'node:worker_threads';
import { finishTrios, solveTask } from '@pathways/domain/formation';
import {
  type Course,
  type ErrandAnswer,
  phaseCourse,
  type PhaseResult,
  runErrand,
} from '@pathways/domain/formation/engine';
import { createHighsRegionSolver } from '../highs/highs-region-solver.js';
import type { Brake, Order, PhaseJob, Report } from './messages.js';

const { flag, deadline } = workerData as Brake;
const raised = new Int32Array(flag);
const shouldStop = (): boolean => Atomics.load(raised, 0) === 1;
const secondsLeft = deadline === null ? undefined : () => (deadline - Date.now()) / 1000;
const regionSolver = await createHighsRegionSolver(secondsLeft);
const say = (report: Report): void => parentPort?.postMessage(report);

const walking = new Map<number, Course<PhaseResult>>();
/** A best answer is told at most so often, and takes up at most so small a share of the time. */
const tellEveryMs = 500;
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
  const { done, value } = walk?.next(answers) ?? { done: false, value: [] };
  if (done === true) {
    walking.delete(course);
    say({ kind: 'phase', course, result: value });
  } else say({ kind: 'errands', course, work: value });
}

function obey(order: Order): void {
  switch (order.kind) {
    case 'begin':
      walking.set(order.course, courseOf(order.course, order.job));
      return step(order.course, []);
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

parentPort?.on('message', obey);
say({ kind: 'ready' });
