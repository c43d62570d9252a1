import {
  combinePhases,
  type EffortName,
  type FormationInstance,
  phasesOf,
  type PhaseResult,
  type Progress,
  solveTriosOfPhase,
  type TriosResult,
} from '@pathways/domain/formation/engine';
import { Crew } from './crew.js';

export interface TriosPlan {
  readonly seed: string;
  readonly effort: EffortName;
  readonly leastKnown: number;
  /** Milliseconds since the epoch at which an answer must be there; null: the run takes the time it needs. */
  readonly deadline: number | null;
  readonly workers?: number | undefined;
  readonly hear: (progress: Progress) => void;
}

export interface CutTrios extends TriosResult {
  /** True where time cut the run short, so that it may end otherwise another time. */
  readonly isCut: boolean;
}

/** Share of the time, and least milliseconds, in which threads that were asked to stop put their answers together. */
const ENDING = 0.05;
const LEAST_ENDING = 350;

/** Trios of a whole instance, on the threads of a crew. */
export class TriosRun {
  readonly result: Promise<CutTrios>;
  readonly crew: Crew;
  private readonly flag = new Int32Array(new SharedArrayBuffer(4));
  private readonly best = new Map<number, PhaseResult>();
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly phases: readonly string[];
  private isCut = false;
  private atDeadline: () => void = () => undefined;

  constructor(
    private readonly instance: FormationInstance,
    private readonly plan: TriosPlan,
  ) {
    const size = new Map<string, number>();
    for (const { phase } of instance.schools) size.set(phase, (size.get(phase) ?? 0) + 1);
    this.phases = phasesOf(instance).sort(
      (a, b) => (size.get(b) ?? 0) - (size.get(a) ?? 0) || (a < b ? -1 : 1),
    );
    this.crew = new Crew({
      workers: plan.workers,
      brake: { flag: this.flag.buffer as SharedArrayBuffer, deadline: plan.deadline },
      hear: plan.hear,
      keep: (phase, best) => void this.best.set(phase, best),
    });
    this.result = this.run();
  }

  /** Asks the run to end soon with the best answer so far. */
  finish(): void {
    this.isCut = true;
    Atomics.store(this.flag, 0, 1);
  }

  private async run(): Promise<CutTrios> {
    const tooLate = new Promise<null>(resolve => (this.atDeadline = () => resolve(null)));
    this.setAlarms();
    try {
      const done = await Promise.race([
        this.crew.phases(this.phases.map(phase => this.jobOf(phase))),
        tooLate,
      ]);
      const results = done ?? this.phases.map((phase, at) => this.best.get(at) ?? this.atOnce(phase));
      return { ...combinePhases(this.instance, this.plan.seed, results), isCut: this.isCut };
    } finally {
      this.timers.forEach(clearTimeout);
    }
  }

  private setAlarms(): void {
    if (this.plan.deadline === null) return;
    const left = this.plan.deadline - Date.now();
    this.timers.push(
      setTimeout(() => this.finish(), Math.max(0, left - Math.max(LEAST_ENDING, ENDING * left))),
      setTimeout(() => this.atDeadline(), Math.max(0, left)),
    );
  }

  private jobOf(phase: string) {
    const { seed, effort, leastKnown } = this.plan;
    return { instance: this.only(phase), phase, seed, effort, leastKnown };
  }

  private only(phase: string): FormationInstance {
    return { ...this.instance, schools: this.instance.schools.filter(school => school.phase === phase) };
  }

  /** For a phase that has told of nothing yet. */
  private atOnce(phase: string): PhaseResult {
    const { seed, effort, leastKnown } = this.plan;
    const now = { seed, effort, leastKnown, atOnce: true, shouldStop: () => true };
    return solveTriosOfPhase(this.only(phase), phase, now);
  }
}
