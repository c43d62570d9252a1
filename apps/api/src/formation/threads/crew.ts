import type { Worker } from 'node:worker_threads';
import type { FormingResult, FormingTask } from '@pathways/domain/formation';
import type { ErrandAnswer, PhaseResult, Progress, TriosResult } from '@pathways/domain/formation/engine';
import type { Hired } from './hired.js';
import type { Order, PhaseJob, Report } from './messages.js';

export interface CrewPlan {
  readonly hired: Hired;
  readonly hear: (progress: Progress) => void;
  /** Told of the best answer so far of a phase, by its place in the list given to `phases`. */
  readonly keep?: (phase: number, best: PhaseResult) => void;
}

interface Batch {
  readonly course: number;
  readonly home: Worker;
  readonly answers: ErrandAnswer[];
  left: number;
}

interface Promised<Value> {
  readonly resolve: (value: Value) => void;
  readonly reject: (reason: Error) => void;
}

/**
 * The threads of one run. Phases begin on any of them; the errands that a phase sends out are done by whoever is free;
 * the phase goes on where it began. Answers do not depend on how many threads there are, nor on who does what.
 */
export class Crew {
  private readonly threads: readonly Worker[];
  /** An order may be given to a thread that is not up yet: it waits there. */
  private readonly free: Set<Worker>;
  private readonly begins: Order[] = [];
  private readonly errands: Order[] = [];
  private readonly goOns = new Map<Worker, Order[]>();
  private readonly batches = new Map<number, { readonly batch: Batch; readonly at: number }>();
  private readonly results: PhaseResult[] = [];
  private awaited = 0;
  private numbered = 0;
  private phasesDone: Promised<PhaseResult[]> | undefined;
  private formed: Promised<FormingResult> | undefined;

  constructor(private readonly plan: CrewPlan) {
    this.threads = plan.hired.threads;
    this.free = new Set(this.threads);
    for (const thread of this.threads) {
      thread.on('message', (report: Report) => this.listen(thread, report));
      thread.once('error', error => this.fail(error instanceof Error ? error : new Error(String(error))));
      thread.once('exit', () => this.fail(new Error('The search ended without a result.')));
    }
  }

  /** Solves phases, the first in the list first; results come in the order of the list. */
  phases(jobs: readonly PhaseJob[]): Promise<PhaseResult[]> {
    if (jobs.length === 0) return Promise.resolve([]);
    this.awaited = jobs.length;
    this.begins.push(...jobs.map((job, course): Order => ({ kind: 'begin', course, job })));
    return new Promise((resolve, reject) => {
      this.phasesDone = { resolve, reject };
      this.dispatch();
    });
  }

  /** What the phase at this place of the list came to, once it is solved. */
  resultOf(phase: number): PhaseResult | undefined {
    return this.results[phase];
  }

  /** Does a task that is not cut into phases, on one thread. */
  whole(task: FormingTask): Promise<FormingResult> {
    return this.oneThread({ kind: 'whole', task });
  }

  /** The last steps of forming trios. */
  finish(task: FormingTask, found: TriosResult): Promise<FormingResult> {
    return this.oneThread({ kind: 'finish', task, found });
  }

  private oneThread(order: Order): Promise<FormingResult> {
    this.begins.push(order);
    return new Promise((resolve, reject) => {
      this.formed = { resolve, reject };
      this.dispatch();
    });
  }

  /** Ends every thread at once; what is still awaited is rejected. */
  async dismiss(): Promise<void> {
    await Promise.all(this.threads.map(thread => thread.terminate()));
  }

  private fail(reason: Error): void {
    this.phasesDone?.reject(reason);
    this.formed?.reject(reason);
  }

  private dispatch(): void {
    for (const thread of [...this.free]) {
      const order = this.goOns.get(thread)?.shift() ?? this.errands.shift() ?? this.begins.shift();
      if (order === undefined) continue;
      this.free.delete(thread);
      thread.postMessage(order);
    }
  }

  private listen(thread: Worker, report: Report): void {
    if (report.kind === 'progress') return this.plan.hear(report.progress);
    if (report.kind === 'best') return this.plan.keep?.(report.course, report.best);
    this.free.add(thread);
    if (report.kind === 'errands') this.sendOut(thread, report.course, report.work);
    else if (report.kind === 'answer') this.bringHome(report.errand, report.answer);
    else if (report.kind === 'formed') this.formed?.resolve(report.result);
    else if (report.kind === 'phase') this.note(report.course, report.result);
    this.dispatch();
  }

  private sendOut(home: Worker, course: number, work: Extract<Report, { kind: 'errands' }>['work']): void {
    const batch: Batch = { course, home, answers: [], left: work.length };
    if (work.length === 0) return this.goOn(batch);
    work.forEach((each, at) => {
      const errand = this.numbered;
      this.numbered += 1;
      this.batches.set(errand, { batch, at });
      this.errands.push({ kind: 'errand', errand, work: each });
    });
  }

  private bringHome(errand: number, answer: ErrandAnswer): void {
    const sent = this.batches.get(errand);
    if (!sent) return;
    this.batches.delete(errand);
    sent.batch.answers[sent.at] = answer;
    sent.batch.left -= 1;
    if (sent.batch.left === 0) this.goOn(sent.batch);
  }

  private goOn({ course, home, answers }: Batch): void {
    this.goOns.set(home, [...(this.goOns.get(home) ?? []), { kind: 'go-on', course, answers }]);
  }

  private note(course: number, result: PhaseResult): void {
    this.results[course] = result;
    this.awaited -= 1;
    if (this.awaited === 0) this.phasesDone?.resolve(this.results);
  }
}
