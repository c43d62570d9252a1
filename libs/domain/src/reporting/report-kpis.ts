import {
  factOf,
  kpiTrajectory,
  progressOf,
  targetInWords,
  withUnit,
  type KpiValue,
  type ScrutinyRow,
} from '../frameworks/index.js';
import type { ReportedKpis, ReportEntry, ReportFacts, ReportPart } from './report.js';

/** More of them belong in a file of their own: the one for scrutiny. */
const mostKpis = 40;

const stateWords = { suppressed: 'suppressed: too small to tell', 'not held': 'not held' } as const;
const progressWords = {
  met: 'met',
  'not met': 'not met',
  'no target': 'no target is set',
  'no value': 'no number yet',
} as const;

const inWords = (day: string): string =>
  new Date(day).toLocaleDateString('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

const numberOf = ({ state, value }: KpiValue, unit: string): string => {
  if (state !== 'value' || value === null) return stateWords[state === 'value' ? 'not held' : state];
  return withUnit(value, unit);
};

function factsOf({ kpi, target, value, values }: ScrutinyRow & { readonly value: KpiValue }): ReportEntry[] {
  const unit = factOf(kpi, 'unit');
  const progress = progressWords[progressOf(values, target)];
  return [
    { name: 'Value', words: `${numberOf(value, unit)}, for ${value.term}` },
    { name: 'As at', words: inWords(value.asAt) },
    { name: 'Status', words: value.status },
    { name: 'Target', words: target ? `${targetInWords(target, unit)}: ${progress}` : progress },
    { name: 'Source', words: value.source },
    { name: 'Counting basis', words: value.basis },
    ...(value.note ? [{ name: 'Note', words: value.note }] : []),
  ];
}

/** What is true for a later day than the cycle's last is not of this cycle. */
function upTo(lastDay: string, row: ScrutinyRow): ScrutinyRow {
  const values = row.values.filter(({ asAt }) => asAt <= lastDay);
  return { ...row, values, value: values.at(-1) ?? null };
}

const hasValue = (row: ScrutinyRow): row is ScrutinyRow & { readonly value: KpiValue } => row.value !== null;

const kpiPart = (row: ScrutinyRow & { readonly value: KpiValue }): ReportPart => ({
  kind: 'kpi',
  title: `KPI ${row.kpi.path}: ${row.kpi.words}`,
  facts: factsOf(row),
  trajectory: kpiTrajectory(row),
});

function countedWords({ framework, rows }: ReportedKpis, valued: number): string {
  const without = rows.length - valued;
  const shown = Math.min(valued, mostKpis);
  const rest =
    shown < valued ? ` The first ${shown} of these stand here; the file for scrutiny has them all.` : '';
  const open = without === 0 ? '' : ` ${without === 1 ? 'One has' : `${without} have`} no value yet.`;
  return `${framework}: ${valued} of ${rows.length} ${rows.length === 1 ? 'KPI' : 'KPIs'} ${valued === 1 ? 'has' : 'have'} a value.${open}${rest}`;
}

/**
 * The KPIs of the programme up to the cycle's last day, each with where its number comes from. A number that was too small
 * when it was entered has none here either; parts of a whole are left out, so that none can be taken from it.
 */
export function kpiParts({ kpis, lastDay }: Pick<ReportFacts, 'kpis' | 'lastDay'>): ReportPart[] {
  return kpis.flatMap((kept): ReportPart[] => {
    const valued = kept.rows.map(row => upTo(lastDay, row)).filter(hasValue);
    return [
      { kind: 'paragraph', words: countedWords(kept, valued.length) },
      ...valued.slice(0, mostKpis).map(kpiPart),
      ...kept.counted.map((figure): ReportPart => ({ kind: 'figure', figure })),
    ];
  });
}
