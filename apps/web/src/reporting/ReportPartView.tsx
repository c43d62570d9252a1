import { figureNote } from '@pathways/domain/reporting';
import { type ChartTable, Quote, Table } from '@pathways/ui';
import type { CycleReportQuery } from '../gql/graphql.js';
import styles from './FigureView.module.css';
import { drawingOf } from './drawings.js';
import { tableOf } from './figure-table.js';
import { PartKpi } from './PartKpi.js';

type Part = NonNullable<CycleReportQuery['cycleReport']>['parts'][number];

function PartFigure({ figure }: { figure: NonNullable<Part['figure']> }) {
  const table = tableOf(figure);
  const note = figureNote(figure);
  const drawing = drawingOf(figure.id, table);
  return (
    <>
      {drawing && <h3>{figure.title}</h3>}
      {drawing}
      <Table<ChartTable['rows'][number]>
        caption={drawing ? `${figure.title}, the same numbers as a table` : figure.title}
        hideCaption={drawing !== null}
        columns={figure.columns.map(({ label, isNumber }, place) => ({
          id: String(place),
          label,
          numeric: isNumber,
          cell: row => row[place]?.toLocaleString('en-GB') ?? 'hidden',
        }))}
        rows={table.rows}
        rowKey={row => row.join('|')}
        empty={<p>{figure.title}: nothing to count yet.</p>}
      />
      {note && <p>{note}</p>}
    </>
  );
}

export function ReportPartView({ part }: { part: Part }) {
  const { kind, words, title, entries, figure, facts, trajectory } = part;
  if (figure) return <PartFigure figure={figure} />;
  switch (kind) {
    case 'heading':
      return <h2>{words}</h2>;
    case 'list':
      return (
        <ul>
          {entries.map(entry => (
            <li key={entry}>{entry}</li>
          ))}
        </ul>
      );
    case 'kpi':
      return <PartKpi title={title ?? ''} facts={facts} trajectory={trajectory} />;
    case 'quote':
      return <Quote attribution={title}>{words}</Quote>;
    case 'query':
      return (
        <>
          <h3>{title}</h3>
          <pre className={styles['statement']}>{words}</pre>
        </>
      );
    case 'statement':
      return (
        <>
          <h3>{title}</h3>
          <p className={styles['words']}>{words}</p>
        </>
      );
    default:
      return <p>{words}</p>;
  }
}
