import type { FormingResult, FormingTask } from '@pathways/domain/formation';
import type {
  EffortName,
  Errand,
  ErrandAnswer,
  FormationInstance,
  PhaseResult,
  Progress,
  TriosResult,
} from '@pathways/domain/formation/engine';

/** One phase to be walked. The instance holds the schools of this phase alone. */
export interface PhaseJob {
  readonly instance: FormationInstance;
  readonly phase: string;
  readonly seed: string;
  readonly effort: EffortName;
  readonly leastKnown: number;
}

/** What the crew says to a thread. A thread does one thing at a time and says when it is free again. */
export type Order =
  | { readonly kind: 'begin'; readonly course: number; readonly job: PhaseJob }
  | { readonly kind: 'go-on'; readonly course: number; readonly answers: readonly ErrandAnswer[] }
  | { readonly kind: 'errand'; readonly errand: number; readonly work: Errand }
  | { readonly kind: 'whole'; readonly task: FormingTask }
  | { readonly kind: 'finish'; readonly task: FormingTask; readonly found: TriosResult };

/** What a thread says to the crew. All but the first two mean that it is free. */
export type Report =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'best'; readonly course: number; readonly best: PhaseResult }
  | { readonly kind: 'errands'; readonly course: number; readonly work: readonly Errand[] }
  | { readonly kind: 'answer'; readonly errand: number; readonly answer: ErrandAnswer }
  | { readonly kind: 'phase'; readonly course: number; readonly result: PhaseResult }
  | { readonly kind: 'formed'; readonly result: FormingResult };
