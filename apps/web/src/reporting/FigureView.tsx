import { figureNote } from '@pathways/domain/reporting';
import { ChartFigure, type ChartTable, Disclosure, Section, Table, TextLink } from '@pathways/ui';
import { fromFirstCounted } from '../frameworks/counted-rows.js';
import { graphql, readFragment, type FragmentType } from '../gql/index.js';
import { drawingOf } from './drawings.js';
import styles from './FigureView.module.css';
import { tableOf } from './figure-table.js';

export const FigureSeen = graphql(`
  fragment FigureSeen on CycleFigure {
    id
    title
    definition
    statement
    hidden
    earlier
    columns {
      label
      isNumber
    }
    rows
  }
`);

interface FigureViewProps {
  figure: FragmentType<typeof FigureSeen>;
  /** Its rows are terms: it begins with the first in which there was anything. */
  byTerm?: boolean;
}

/** One figure: as a drawing where that is easier to read, always as a table, and with how it was counted. */
export function FigureView({ figure, byTerm = false }: FigureViewProps) {
  const seen = readFragment(FigureSeen, figure);
  const counted = tableOf(seen);
  const table = byTerm ? { ...counted, rows: fromFirstCounted(counted.rows) } : counted;
  const drawing = drawingOf(seen.id, table);
  const note = figureNote(seen);
  return (
    <Section title={seen.title}>
      {table.rows.length === 0 ? (
        <p>Nothing to count yet.</p>
      ) : drawing ? (
        <ChartFigure title={seen.title} hideTitle note={note} table={table}>
          {drawing}
        </ChartFigure>
      ) : (
        <>
          <Table<ChartTable['rows'][number]>
            caption={seen.title}
            hideCaption
            columns={seen.columns.map(({ label, isNumber }, place) => ({
              id: String(place),
              label,
              numeric: isNumber,
              cell: row => <Entry entry={row[place] ?? null} />,
            }))}
            rows={table.rows}
            rowKey={row => row.join('|')}
          />
          {note && <p>{note}</p>}
        </>
      )}
      <Disclosure title="How this was counted">
        <p>{seen.definition}</p>
        <pre className={styles['statement']}>{seen.statement.trim()}</pre>
      </Disclosure>
    </Section>
  );
}

/** A practice is one press away. */
function Entry({ entry }: { entry: string | number | null }) {
  if (typeof entry === 'string' && entry.startsWith('/library/'))
    return <TextLink href={entry}>Read it</TextLink>;
  return entry?.toLocaleString('en-GB') ?? 'hidden';
}
