import type { EntryAddress, Kpi, KpiProgress, KpiTarget, KpiValue, Term } from '@pathways/domain/frameworks';
import type { Figure } from '@pathways/domain/reporting';
import type { Actor, AuthorityCode } from '@pathways/domain/shared';

/** Who kept it, and when, and whether its words are out of sight. */
export interface Kept {
  readonly id: string;
  readonly isHidden: boolean;
  readonly by: string;
  readonly at: Date;
}

export interface KpiView {
  readonly kpi: Kpi;
  /** Every version of every value, the newest term first. */
  readonly values: readonly (KpiValue & Kept)[];
  /** Every target, the newest first; the document's own stands last. */
  readonly targets: readonly (KpiTarget & Partial<Kept>)[];
  readonly progress: KpiProgress;
  readonly isOverdue: boolean;
  /** The terms that values may be entered for, the newest first. */
  readonly openTerms: readonly Term[];
  /** One line for each part that has values; the empty name is the whole. */
  readonly lines: readonly {
    readonly part: string;
    readonly terms: readonly Term[];
    readonly values: readonly (number | null)[];
  }[];
}

export abstract class KpiQueries {
  /** Null where it is no KPI, or its values are not for the actor. */
  abstract one(actor: Actor, at: EntryAddress): Promise<KpiView | null>;
  /** What the platform counts itself for those who keep the framework; null where that is not for the actor. */
  abstract figures(actor: Actor, framework: string): Promise<readonly Figure[] | null>;
  /** The same over the schools of an authority; null for all but its officers. */
  abstract figuresOf(actor: Actor, authority: AuthorityCode): Promise<readonly Figure[] | null>;
}
