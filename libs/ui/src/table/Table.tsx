import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import styles from './Table.module.css';

export interface Column<Entry> {
  id: string;
  label: string;
  cell: (entry: Entry) => ReactNode;
  /** Numbers: to the right, tabular figures. */
  numeric?: boolean | undefined;
  sortable?: boolean | undefined;
}

export interface Sort {
  column: string;
  direction: 'ascending' | 'descending';
}

export interface TableProps<Entry> {
  /** Names the table; seen unless `hideCaption`. */
  caption: string;
  hideCaption?: boolean | undefined;
  /** The first column names the row. */
  columns: readonly Column<Entry>[];
  rows: readonly Entry[];
  rowKey: (entry: Entry) => string;
  sort?: Sort | undefined;
  onSort?: ((sort: Sort) => void) | undefined;
  /** Stands in the place of the rows when there are none. */
  empty?: ReactNode;
}

/** Spread, because the linter rightly calls them redundant wherever `display` stays what it was. */
const meaning = {
  table: { role: 'table' },
  rows: { role: 'rowgroup' },
  row: { role: 'row' },
  columnHeader: { role: 'columnheader' },
  rowHeader: { role: 'rowheader' },
  cell: { role: 'cell' },
};

/**
 * A real table; below 640 px each row becomes a card that repeats the column names. The roles are
 * written out because a changed `display` takes a table's meaning away in some browsers.
 */
export function Table<Entry>(props: TableProps<Entry>) {
  const { caption, hideCaption = false, columns, rows, rowKey, sort, onSort, empty } = props;
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <div className={styles['frame']}>
      <table {...meaning.table} className={styles['table']}>
        <caption className={classNames(styles['caption'], hideCaption && styles['unseen'])}>
          {caption}
        </caption>
        <thead {...meaning.rows}>
          <tr {...meaning.row}>
            {columns.map(column => (
              <HeadCell key={column.id} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody {...meaning.rows}>
          {rows.map(entry => (
            <tr {...meaning.row} key={rowKey(entry)}>
              {columns.map((column, place) => (
                <BodyCell key={column.id} column={column} entry={entry} names={place === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

interface HeadCellProps<Entry> {
  column: Column<Entry>;
  sort: Sort | undefined;
  onSort: ((sort: Sort) => void) | undefined;
}

function HeadCell<Entry>({ column, sort, onSort }: HeadCellProps<Entry>) {
  const sorted = sort?.column === column.id ? sort.direction : undefined;
  const next = sorted === 'ascending' ? 'descending' : 'ascending';
  return (
    <th
      {...meaning.columnHeader}
      scope="col"
      className={classNames(column.numeric && styles['numeric'])}
      aria-sort={column.sortable ? (sorted ?? 'none') : undefined}
    >
      {column.sortable && onSort ? (
        <button
          type="button"
          className={styles['sort']}
          onClick={() => onSort({ column: column.id, direction: next })}
        >
          {column.label}
          {sorted && <Icon name={sorted === 'ascending' ? 'up' : 'down'} />}
        </button>
      ) : (
        column.label
      )}
    </th>
  );
}

function BodyCell<Entry>({ column, entry, names }: { column: Column<Entry>; entry: Entry; names: boolean }) {
  const className = classNames(column.numeric && styles['numeric']);
  const content = column.cell(entry);
  if (names) {
    return (
      <th {...meaning.rowHeader} scope="row" className={className}>
        {content}
      </th>
    );
  }
  return (
    <td {...meaning.cell} className={className}>
      <span className={styles['name']} aria-hidden="true">
        {column.label}
      </span>
      <div>{content}</div>
    </td>
  );
}
