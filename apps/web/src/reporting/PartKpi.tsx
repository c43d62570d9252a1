import { withUnit } from '@pathways/domain/frameworks';
import { FactList, TrendChart, type TrendSeries } from '@pathways/ui';
import type { CycleReportQuery } from '../gql/graphql.js';

type Part = NonNullable<CycleReportQuery['cycleReport']>['parts'][number];
type Trajectory = NonNullable<Part['trajectory']>;

function Line({ words, unit, steps, values, aim, aimWords }: Trajectory) {
  const whole: TrendSeries = { id: 'all', label: 'All', values };
  const target: TrendSeries | null =
    aim === null ? null : { id: 'target', label: aimWords ?? '', values: steps.map(() => aim), isAim: true };
  return (
    <TrendChart
      label={words}
      title={unit}
      steps={steps}
      series={target ? [whole, target] : [whole]}
      chosen="all"
      tick={value => withUnit(value, unit)}
      gap="no number"
    />
  );
}

/** A KPI as the report prints it: its line from two numbers on, then all that is known of the last. */
export function PartKpi({
  title,
  facts,
  trajectory,
}: { title: string } & Pick<Part, 'facts' | 'trajectory'>) {
  return (
    <>
      <h3>{title}</h3>
      {trajectory && <Line {...trajectory} />}
      <FactList facts={facts.map(({ name, words }) => ({ term: name, value: words }))} />
    </>
  );
}
