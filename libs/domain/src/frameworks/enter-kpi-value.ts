import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { factOf } from './framework.js';
import { canEnterKpis } from './framework.policy.js';
import { isTracked, partsOf, type Kpi, type KpiFigure, type KpiValue } from './kpi.js';
import { readTerm, termOf } from './term.js';

export interface KpiValueGiven extends Omit<KpiFigure, 'term'> {
  readonly term: string;
  /** Why the value before is corrected; needed from the second version on. */
  readonly because: string;
  /** The version that the writer saw; 0 where they saw none. */
  readonly expects: number;
}

export type EnterKpiValueRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NotKpi' }
  | { readonly kind: 'UnknownTerm' }
  | { readonly kind: 'NotYet' }
  | { readonly kind: 'UnknownPart'; readonly parts: readonly string[] }
  | { readonly kind: 'NumberMissing' }
  | { readonly kind: 'NumberNotMeant' }
  | { readonly kind: 'NumberImpossible' }
  | { readonly kind: 'SourceMissing' }
  | { readonly kind: 'BasisMissing' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'ChangedMeanwhile'; readonly version: number };

const isSame = (one: KpiFigure, other: KpiFigure): boolean =>
  (['state', 'value', 'asAt', 'status', 'source', 'basis', 'note'] as const).every(
    field => one[field] === other[field],
  );

function wrongNumber(kpi: Kpi, { state, value }: KpiValueGiven): EnterKpiValueRefusal | null {
  if (state !== 'value') return value === null ? null : { kind: 'NumberNotMeant' };
  if (value === null) return { kind: 'NumberMissing' };
  const unit = factOf(kpi, 'unit');
  const isImpossible =
    (unit === 'percent' && (value < 0 || value > 100)) ||
    (unit === 'count' && (value < 0 || !Number.isInteger(value))) ||
    (unit === 'yes/no' && value !== 0 && value !== 1);
  return isImpossible ? { kind: 'NumberImpossible' } : null;
}

/**
 * The next version of a KPI's value in a term. Null where the same stands already, so that a client may repeat itself.
 * `today` is a day (YYYY-MM-DD); percentages are 0 to 100, yes/no is 1 or 0.
 */
export function enterKpiValue(
  actor: Actor,
  kpi: Kpi,
  standing: KpiValue | null,
  { given, today }: { readonly given: KpiValueGiven; readonly today: string },
): Result<KpiValue | null, EnterKpiValueRefusal> {
  if (!canEnterKpis(actor, kpi.keeping)) return refuse({ kind: 'NotVisible' });
  if (!isTracked(kpi)) return refuse({ kind: 'NotKpi' });
  const term = readTerm(given.term);
  if (!term) return refuse({ kind: 'UnknownTerm' });
  if (term > termOf(today) || given.asAt > today) return refuse({ kind: 'NotYet' });
  const parts = partsOf(kpi);
  if (given.part !== '' && !parts.includes(given.part)) return refuse({ kind: 'UnknownPart', parts });
  const wrong = wrongNumber(kpi, given);
  if (wrong) return refuse(wrong);
  if (given.source === '') return refuse({ kind: 'SourceMissing' });
  if (given.basis === '') return refuse({ kind: 'BasisMissing' });
  if (standing && isSame(standing, { ...given, term })) return accept(null);
  const version = standing?.version ?? 0;
  if (given.expects !== version) return refuse({ kind: 'ChangedMeanwhile', version });
  if (standing && given.because === '') return refuse({ kind: 'ReasonMissing' });
  const { part, state, value, asAt, status, source, basis, note, because } = given;
  return accept({
    term,
    part,
    state,
    value,
    asAt,
    status,
    source,
    basis,
    note,
    because,
    version: version + 1,
  });
}
