import { useRef, useState, type ReactNode } from 'react';
import { Menu, type MenuAction } from '../menu/Menu.js';
import { Table } from '../table/Table.js';
import { ToggleButton } from '../button/ToggleButton.js';
import { VisuallyHidden } from '../visually-hidden/VisuallyHidden.js';
import styles from './ChartFigure.module.css';
import { csvOfTable, fileNameOf, type ChartTable } from './chart-figure-shape.js';
import { download, pngOf, svgOf } from './chart-picture.js';

export interface ChartFigureProps {
  title: string;
  /** A heading above says it already. */
  hideTitle?: boolean | undefined;
  /** Source, date and how it was counted: one line under the drawing. */
  note?: ReactNode;
  /** The same figures as a table. */
  table: ChartTable;
  /** One drawing: an `svg` somewhere within. */
  children: ReactNode;
}

/** A chart with its title, its figures as a table, and both to take away: as PNG, SVG or CSV. */
export function ChartFigure({ title, hideTitle = false, note, table, children }: ChartFigureProps) {
  const [asTable, setAsTable] = useState(false);
  const ground = useRef<HTMLDivElement>(null);
  return (
    <figure className={styles['figure']}>
      <figcaption className={styles['head']}>
        {hideTitle ? (
          <VisuallyHidden>{title}</VisuallyHidden>
        ) : (
          <span className={styles['title']}>{title}</span>
        )}
        <span className={styles['tools']}>
          <ToggleButton isSelected={asTable} onChange={setAsTable}>
            As a table
          </ToggleButton>
          <Menu
            label={`Download “${title}”`}
            hideLabel
            icon="download"
            actions={downloads(title, table, asTable ? null : ground)}
          />
        </span>
      </figcaption>
      {asTable ? (
        <FigureTable title={title} table={table} />
      ) : (
        <div ref={ground} className={styles['ground']}>
          {children}
        </div>
      )}
      {note && <p className={styles['note']}>{note}</p>}
    </figure>
  );
}

function downloads(
  title: string,
  table: ChartTable,
  ground: { readonly current: HTMLDivElement | null } | null,
): MenuAction[] {
  const name = fileNameOf(title);
  const drawing = () => ground?.current?.querySelector('svg');
  const csv = () =>
    download(new Blob([csvOfTable(table)], { type: 'text/csv;charset=utf-8' }), `${name}.csv`);
  const svg = () => {
    const found = drawing();
    if (found) download(new Blob([svgOf(found, title)], { type: 'image/svg+xml' }), `${name}.svg`);
  };
  const png = () => {
    const found = drawing();
    if (found) void pngOf(found, title).then(picture => download(picture, `${name}.png`));
  };
  const figures = { id: 'csv', label: 'Figures (CSV)', onAction: csv };
  if (ground === null) return [figures];
  return [
    { id: 'png', label: 'Picture (PNG)', onAction: png },
    { id: 'svg', label: 'Drawing (SVG)', onAction: svg },
    figures,
  ];
}

function FigureTable({ title, table: { columns, rows } }: { title: string; table: ChartTable }) {
  return (
    <Table<ChartTable['rows'][number]>
      caption={title}
      hideCaption
      columns={columns.map((label, place) => ({
        id: String(place),
        label,
        numeric: place > 0 && rows.every(row => typeof row[place] !== 'string'),
        cell: row => row[place]?.toLocaleString('en-GB') ?? '–',
      }))}
      rows={rows}
      rowKey={row => row.join('|')}
    />
  );
}
