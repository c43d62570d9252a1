import { factOf, isKpi, type EntryAddress, type EntryFacts, type FrameworkKeeping } from './framework.js';
import type { Term } from './term.js';

export const kpiStates = ['value', 'suppressed', 'not held'] as const;
export type KpiState = (typeof kpiStates)[number];
export const kpiStatuses = ['provisional', 'final'] as const;
export type KpiStatus = (typeof kpiStatuses)[number];
export const targetOperators = ['>=', '<=', '='] as const;
export type TargetOperator = (typeof targetOperators)[number];
export const kpiDirections = ['increase', 'decrease', 'maintain', 'report'] as const;
export type KpiDirection = (typeof kpiDirections)[number];

export const kpiLimits = { source: 300, basis: 500, note: 2000, because: 500, part: 100 };

/** A KPI of a framework as rules see it. */
export interface Kpi extends EntryAddress {
  readonly kind: string;
  /** False where the entry is no longer part of its framework. */
  readonly isCurrent: boolean;
  readonly facts: EntryFacts;
  readonly keeping: FrameworkKeeping;
}

/** One number of a KPI in one term. A blank is never zero: without a number the state says why. */
export interface KpiFigure {
  readonly term: Term;
  /** Which learners or settings it is of, by the document's own list; empty for all. */
  readonly part: string;
  readonly state: KpiState;
  readonly value: number | null;
  /** The day that it is true for. */
  readonly asAt: string;
  readonly status: KpiStatus;
  readonly source: string;
  /** Who and what was counted. */
  readonly basis: string;
  readonly note: string;
}

/** A figure as it was kept: nothing is written over, a correction is the next version and says why. */
export interface KpiValue extends KpiFigure {
  readonly version: number;
  readonly because: string;
}

/** The number to reach by the end of a term. Version 0 is the document's own. */
export interface KpiTarget {
  readonly version: number;
  readonly operator: TargetOperator;
  readonly value: number;
  /** Null where no term is set. */
  readonly byTerm: Term | null;
  readonly direction: KpiDirection;
  readonly because: string;
}

export const isTracked = ({ kind, isCurrent }: Kpi): boolean => isKpi(kind) && isCurrent;

export const partsOf = ({ facts }: Pick<Kpi, 'facts'>): readonly string[] => facts['disaggregatedBy'] ?? [];

/** The direction that the document gives; `report` where it gives none. */
export const directionOf = (kpi: Pick<Kpi, 'facts'>): KpiDirection =>
  kpiDirections.find(direction => direction === factOf(kpi, 'direction')) ?? 'report';

/** The target in the document, such as ">= 90 percent"; null where it has none. */
export function documentTarget(kpi: Pick<Kpi, 'facts'>): KpiTarget | null {
  const found = /^(>=|<=|=) (-?\d+(?:\.\d+)?)/.exec(factOf(kpi, 'target'));
  if (!found) return null;
  const operator = found[1] as TargetOperator;
  const because = 'As the document says.';
  return {
    version: 0,
    operator,
    value: Number(found[2]),
    byTerm: null,
    direction: directionOf(kpi),
    because,
  };
}
