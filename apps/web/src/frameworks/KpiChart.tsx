import { ChartFigure, TrendChart, type TrendSeries } from '@pathways/ui';
import type { KpiSeenFragment } from '../gql/graphql.js';
import { operatorWords, withUnit } from './entry-words.js';

/** The whole and each part over the terms, with the target as a line of its own. */
export function KpiChart({ kpi: { lines, targets, unit, values } }: { kpi: KpiSeenFragment }) {
  const steps = [...new Set(lines.flatMap(({ terms }) => terms))].sort();
  const series: TrendSeries[] = lines.map(({ part, terms, values: numbers }) => ({
    id: part || 'all',
    label: part || 'All',
    values: steps.map(step => numbers[terms.indexOf(step)] ?? null),
  }));
  const [target] = targets;
  const aim = target && {
    id: 'target',
    label: `Target: ${operatorWords[target.operator]} ${withUnit(target.value, unit)}`,
    values: steps.map(() => target.value),
    isAim: true,
  };
  const drawn = aim ? [...series, aim] : series;
  const chosen = series.some(({ id }) => id === 'all') ? 'all' : (series[0]?.id ?? null);
  const sources = [...new Set(values.map(({ source }) => source))].slice(0, 3).join('; ');
  return (
    <ChartFigure
      title="Trajectory by term"
      note={`${aim ? `${aim.label}. ` : ''}Source: ${sources}.`}
      table={{
        columns: ['Term', ...drawn.map(({ label }) => label)],
        rows: steps.map((step, at) => [step, ...drawn.map(each => each.values[at] ?? null)]),
      }}
    >
      <TrendChart
        label={`Values from ${steps[0] ?? ''} to ${steps.at(-1) ?? ''}${aim ? `, against a target of ${withUnit(target.value, unit)}` : ''}`}
        steps={steps}
        series={drawn}
        chosen={chosen}
        tick={value => withUnit(value, unit)}
        title={unit}
      />
    </ChartFigure>
  );
}
