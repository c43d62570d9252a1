import type { AuthorityCode, PersonId, ProgrammeId, SignedIn, Grant } from '../shared/index.js';
import type { KpiValueGiven } from './enter-kpi-value.js';
import type { Kpi, KpiTarget, KpiValue } from './kpi.js';
import type { Term } from './term.js';

export const authority = '999' as AuthorityCode;
export const programme = 'p' as ProgrammeId;

export const somebody = (...grants: Grant[]): SignedIn => ({
  kind: 'person',
  personId: 'x' as PersonId,
  name: 'Una Hale',
  grants,
});

export const officer = somebody({ role: 'LA officer', authority });

export const aKpi = (over: Partial<Kpi> = {}): Kpi => ({
  framework: 'sample-plan',
  path: '1.1 / i',
  kind: 'actions/kpis',
  isCurrent: true,
  facts: { unit: ['percent'], direction: ['increase'], disaggregatedBy: ['SEND Support'] },
  keeping: { authority, programme },
  ...over,
});

export const aValue = (over: Partial<KpiValue> = {}): KpiValue => ({
  term: '2026/27 autumn' as Term,
  part: '',
  version: 1,
  state: 'value',
  value: 71,
  asAt: '2026-10-05',
  status: 'provisional',
  source: 'Survey of schools, October 2026',
  basis: 'Schools that answered',
  note: '',
  because: '',
  ...over,
});

export const aTarget = (over: Partial<KpiTarget> = {}): KpiTarget => ({
  version: 1,
  operator: '>=',
  value: 85,
  byTerm: null,
  direction: 'increase',
  because: 'Agreed by the board',
  ...over,
});

export const given = (over: Partial<KpiValueGiven> = {}): KpiValueGiven => {
  const { version: _, ...figure } = aValue();
  return { ...figure, expects: 0, ...over };
};
