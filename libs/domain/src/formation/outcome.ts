import type { Contradiction, Shortage } from './engine/index.js';
import type { FormationTask } from './wishes.js';

/**
 * What a finished run came to, in weighted standard deviations; kept with the run. `mean`, `worst` and the like are of
 * the mean distance within each group, so that trios and quartets compare.
 */
export interface FormationOutcome {
  readonly task: FormationTask;
  readonly total: number;
  /** Proved: no legal grouping costs less. null where nothing was proved. */
  readonly lowerBound: number | null;
  /** How unlike the schools of groups are, in total; what is left of `total` is wishes. */
  readonly likeness: number;
  readonly wishes: number;
  readonly mean: number;
  readonly median: number;
  readonly worst: number;
  /** 95 per cent of groups are at most so unlike. */
  readonly p95: number;
  /** One standard deviation over the groups. */
  readonly spread: number;
  /** Before the worst group was lifted; null where nothing was lifted. */
  readonly unlifted: { readonly total: number; readonly worst: number } | null;
  /** By id: the mean distance of the school's group less that of the best legal trio with it; for trios only. */
  readonly losses: Readonly<Record<string, number>>;
  /** Newcomers and the existing trio that each joins; for quartets only. */
  readonly joins: readonly { readonly id: string; readonly trio: readonly string[] }[];
  /** Ids that leave last cycle's family; for families only. */
  readonly moved: readonly string[];
  /** Who holds more schools than there are groups, by how many, and what would mend it. */
  readonly shortages: readonly Shortage[];
  /** Locks that no grouping could keep; they were left out. */
  readonly contradictions: readonly Contradiction[];
}
