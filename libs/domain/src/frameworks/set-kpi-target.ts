import { accept, refuse, type Actor, type Result } from '../shared/index.js';
import { canEnterKpis } from './framework.policy.js';
import { isTracked, type Kpi, type KpiTarget } from './kpi.js';
import { readTerm } from './term.js';

export interface KpiTargetGiven extends Omit<KpiTarget, 'version' | 'byTerm'> {
  readonly byTerm: string | null;
  /** The version that the writer saw; 0 where they saw the document's or none. */
  readonly expects: number;
}

export type SetKpiTargetRefusal =
  | { readonly kind: 'NotVisible' }
  | { readonly kind: 'NotKpi' }
  | { readonly kind: 'UnknownTerm' }
  | { readonly kind: 'ReasonMissing' }
  | { readonly kind: 'ChangedMeanwhile'; readonly version: number };

const isSame = (one: KpiTarget, other: Omit<KpiTarget, 'version' | 'because'>): boolean =>
  (['operator', 'value', 'byTerm', 'direction'] as const).every(field => one[field] === other[field]);

/** The next version of a KPI's target; every one says why. Null where the same stands already. */
export function setKpiTarget(
  actor: Actor,
  kpi: Kpi,
  standing: KpiTarget | null,
  { expects, ...given }: KpiTargetGiven,
): Result<KpiTarget | null, SetKpiTargetRefusal> {
  if (!canEnterKpis(actor, kpi.keeping)) return refuse({ kind: 'NotVisible' });
  if (!isTracked(kpi)) return refuse({ kind: 'NotKpi' });
  const byTerm = given.byTerm === null ? null : readTerm(given.byTerm);
  if (given.byTerm !== null && byTerm === null) return refuse({ kind: 'UnknownTerm' });
  if (standing && isSame(standing, { ...given, byTerm })) return accept(null);
  const version = standing?.version ?? 0;
  if (expects !== version) return refuse({ kind: 'ChangedMeanwhile', version });
  if (given.because === '') return refuse({ kind: 'ReasonMissing' });
  return accept({ ...given, byTerm, version: version + 1 });
}
