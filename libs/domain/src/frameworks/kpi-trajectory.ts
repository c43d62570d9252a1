import { factOf } from './framework.js';
import type { KpiTarget } from './kpi.js';
import type { ScrutinyRow } from './scrutiny.js';
import type { Term } from './term.js';

const operatorWords = { '>=': 'at least', '<=': 'at most', '=': 'exactly' } as const;

/** A number with its unit as the document gives it: "71%". */
export function withUnit(value: number, unit: string): string {
  const number = value.toLocaleString('en-GB', { maximumFractionDigits: 2 });
  if (unit === 'percent') return `${number}%`;
  return unit === 'money' ? `£${number}` : number;
}

/** "at least 85% by 2026/27 summer": for people; tables keep the operator. */
export const targetInWords = (target: KpiTarget | null, unit: string): string =>
  target
    ? `${operatorWords[target.operator]} ${withUnit(target.value, unit)}${target.byTerm ? ` by ${target.byTerm}` : ''}`
    : 'none';

/** A KPI over its terms, to be drawn as a line against its target. */
export interface KpiLine {
  /** All that the line shows. */
  readonly words: string;
  readonly unit: string;
  readonly steps: readonly Term[];
  /** One for each step; null where the term has no number. */
  readonly values: readonly (number | null)[];
  readonly aim: { readonly value: number; readonly words: string } | null;
}

/** Null where fewer than two numbers are known: no line goes through one. */
export function kpiTrajectory({
  kpi,
  target,
  values,
}: Pick<ScrutinyRow, 'kpi' | 'target' | 'values'>): KpiLine | null {
  const known = values.flatMap(({ term, value }) => (value === null ? [] : [{ term, value }]));
  if (known.length < 2) return null;
  const unit = factOf(kpi, 'unit');
  return {
    words: `${kpi.words}. ${known.map(({ term, value }) => `${term}: ${withUnit(value, unit)}`).join('; ')}.`,
    unit,
    steps: values.map(({ term }) => term),
    values: values.map(({ value }) => value),
    aim: target && { value: target.value, words: `Target: ${targetInWords(target, unit)}` },
  };
}
