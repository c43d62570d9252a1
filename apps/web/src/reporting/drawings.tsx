import { pictureWords, figurePicture, type FigurePicture } from '@pathways/domain/reporting';
import { BarChart, FlowChart, TrendChart, type ChartTable } from '@pathways/ui';
import type { ReactNode } from 'react';

type Row = ChartTable['rows'][number];

const number = (row: Row, place: number): number | null => {
  const entry = row[place];
  return typeof entry === 'number' ? entry : null;
};

const sum = (rows: readonly Row[], place: number): number =>
  rows.reduce((all, row) => all + (number(row, place) ?? 0), 0);

const counted = (count: number, noun: string): string => `${count.toLocaleString('en-GB')} ${noun}`;

function path({ rows }: ChartTable): ReactNode {
  const whole = rows.filter(row => row.every(entry => entry !== null));
  const [excerpts, practices, tries] = [sum(whole, 2), sum(whole, 3), sum(whole, 4)];
  if (whole.length === 0 || excerpts === 0) return null;
  return (
    <FlowChart
      label="From the prompts of the sheet through excerpts and practices to tries"
      places={[
        ...whole.map(row => ({ id: String(row[0]), label: counted(number(row, 1) ?? 0, String(row[0])) })),
        { id: 'excerpts', label: counted(excerpts, 'excerpts') },
        { id: 'practices', label: counted(practices, 'practices') },
        { id: 'tries', label: counted(tries, 'tries') },
      ]}
      links={[
        ...whole.map(row => ({ from: String(row[0]), to: 'excerpts', value: number(row, 2) ?? 0 })),
        { from: 'excerpts', to: 'practices', value: practices },
        { from: 'practices', to: 'tries', value: tries },
      ]}
    />
  );
}

function drawn(drawing: FigurePicture): ReactNode {
  const label = pictureWords(drawing);
  if (drawing.kind === 'bars') return <BarChart label={label} rows={drawing.bars} marks={drawing.key} />;
  return (
    <TrendChart
      label={label}
      title={drawing.title}
      steps={drawing.steps}
      series={[{ id: 'all', label: 'Schools', values: drawing.values }]}
      chosen="all"
      tick={value => String(value)}
      gap="hidden"
    />
  );
}

/** Null where a table says it better. */
export function drawingOf(figure: string, table: ChartTable): ReactNode {
  if (figure === 'path') return path(table);
  const drawing = figurePicture({ id: figure, rows: table.rows });
  return drawing && drawn(drawing);
}
