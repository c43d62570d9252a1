import { ChartFigure, Table, TrendChart, type ChartTable } from '@pathways/ui';
import type { MeasuredKpisQuery } from '../gql/graphql.js';
import { countedRows, fromFirstCounted, type Counted } from './counted-rows.js';

type Measured = NonNullable<MeasuredKpisQuery['measuredKpis']>[number];

/** What was counted; participation as lines over the terms, each with its table. */
export function MeasuredTable({ measured: { id, title, columns, rows } }: { measured: Measured }) {
  const counted = fromFirstCounted(countedRows(rows, columns));
  if (counted.length === 0) return <p>Nothing to count yet.</p>;
  if (id === 'participation' && counted.length > 1)
    return <Participation title={title} names={columns.map(({ label }) => label)} rows={counted} />;
  return (
    <Table<Counted>
      caption={title}
      hideCaption
      columns={columns.map(({ label, isNumber }, place) => ({
        id: String(place),
        label,
        numeric: isNumber,
        cell: row => row[place]?.toLocaleString('en-GB') ?? 'hidden',
      }))}
      rows={counted}
      rowKey={row => row.join('|')}
    />
  );
}

interface ParticipationProps {
  title: string;
  names: readonly string[];
  rows: ChartTable['rows'];
}

function Participation({ title, names, rows }: ParticipationProps) {
  const steps = rows.map(([term]) => String(term));
  const series = names.slice(1).map((label, at) => ({
    id: label,
    label,
    values: rows.map(row => Number(row[at + 1] ?? 0)),
  }));
  return (
    <ChartFigure title={title} hideTitle table={{ columns: names, rows }}>
      <TrendChart
        label={`${title}: ${rows.map(row => row.join(', ')).join('; ')}`}
        title="Schools"
        steps={steps}
        series={series}
        chosen={series.at(-1)?.id ?? null}
        tick={value => value.toLocaleString('en-GB')}
      />
    </ChartFigure>
  );
}
