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
import type { Brake } from './brake.js';
import { Crew } from './crew.js';
import { hire, type Hired } from './hired.js';

export interface TriosPlan {
  readonly seed: string;
  readonly effort: EffortName;
  readonly leastKnown: number;
  /** Milliseconds since the epoch at which an answer must be there; null: the run takes the time it needs. */
  readonly deadline: number | null;
  /** Threads that were hired before; otherwise as many as there are processors are hired now. */
  readonly hired?: Hired | undefined;
  readonly hear: (progress: Progress) => void;
}

export interface CutTrios extends TriosResult {
  /** True where time cut the run short, so that it may end otherwise another time. */
  readonly isCut: boolean;
}

/** Share of the time, and least milliseconds, in which threads that were asked to stop put their answers together. */
const ENDING = 0.05;
const LEAST_ENDING = 80;

/** Trios of a whole instance, on the threads of a crew. */
export class TriosRun {
  readonly result: Promise<CutTrios>;
  readonly crew: Crew;
  private readonly brake: Brake;
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
    const hired = plan.hired ?? hire();
    this.brake = hired.brake;
    if (plan.deadline !== null) this.brake.endBy(plan.deadline);
    this.crew = new Crew({
      hired,
      hear: plan.hear,
      keep: (phase, best) => void this.best.set(phase, best),
    });
    this.result = this.run();
  }

  /** Asks the run to end soon with the best answer so far. */
  finish(): void {
    this.isCut = true;
    this.brake.pull();
  }

  private async run(): Promise<CutTrios> {
    const tooLate = new Promise<null>(resolve => (this.atDeadline = () => resolve(null)));
    this.setAlarms();
    try {
      const done = await Promise.race([
        this.crew.phases(this.phases.map(phase => this.jobOf(phase))),
        tooLate,
      ]);
      const results = done ?? this.phases.map((_, at) => this.bestOf(at) ?? this.atOnce(at));
      return { ...combinePhases(this.instance, this.plan.seed, results), isCut: this.isCut };
    } finally {
      this.timers.forEach(clearTimeout);
    }
  }

  private setAlarms(): void {
    if (this.plan.deadline === null) return;
    const left = this.plan.deadline - Date.now();
    this.timers.push(
      setTimeout(() => this.hurry(), Math.max(0, left - Math.max(LEAST_ENDING, ENDING * left))),
      // Whatever the threads have said by then is listened to first.
      setTimeout(() => setImmediate(() => this.atDeadline()), Math.max(0, left)),
    );
  }

  private jobOf(phase: string) {
    const { seed, effort, leastKnown } = this.plan;
    return { instance: this.only(phase), phase, seed, effort, leastKnown };
  }

  private only(phase: string): FormationInstance {
    return { ...this.instance, schools: this.instance.schools.filter(school => school.phase === phase) };
  }

  /** While the threads end, this one makes groups for the phases that have told of nothing yet. */
  private hurry(): void {
    this.finish();
    this.phases.forEach((_, at) => {
      if (this.bestOf(at) === undefined) this.best.set(at, this.atOnce(at));
    });
  }

  private bestOf(at: number): PhaseResult | undefined {
    return this.crew.resultOf(at) ?? this.best.get(at);
  }

  private atOnce(at: number): PhaseResult {
    const { seed, effort, leastKnown } = this.plan;
    const phase = this.phases[at] ?? '';
    const now = { seed, effort, leastKnown, atOnce: true, shouldStop: () => true };
    return solveTriosOfPhase(this.only(phase), phase, now);
  }
}
