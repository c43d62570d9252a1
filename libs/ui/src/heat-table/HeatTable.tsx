import type { CSSProperties } from 'react';
import { classNames } from '../class-names.js';
import styles from './HeatTable.module.css';

export interface HeatCell {
  /** The number, or why there is none; a few characters. */
  text: string;
  /** How strong, 0 to 1; null where there is no number. */
  strength: number | null;
  /** What the cell says to those who do not see it. */
  label: string;
  onOpen?: (() => void) | undefined;
}

export interface HeatRow {
  id: string;
  label: string;
  /** One for each column. */
  cells: readonly HeatCell[];
}

export interface HeatTableProps {
  caption: string;
  /** Stands over the names of the rows. */
  corner: string;
  columns: readonly string[];
  rows: readonly HeatRow[];
}

/** A table that is its own chart: every number stands in its cell, and the stronger it is the deeper the ground. Scrolls by itself on a phone. */
export function HeatTable({ caption, corner, columns, rows }: HeatTableProps) {
  return (
    <div role="region" aria-label={caption} tabIndex={0} className={styles['frame']}>
      <table className={styles['table']}>
        <caption className={styles['caption']}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{corner}</th>
            {columns.map(column => (
              <th key={column} scope="col" className={styles['column']}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, label, cells }) => (
            <tr key={id}>
              <th scope="row">{label}</th>
              {cells.map((cell, place) => (
                <Cell key={columns[place] ?? place} cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell: { text, strength, label, onOpen } }: { cell: HeatCell }) {
  const ground = { '--strength': `${Math.round((strength ?? 0) * 40)}%` } as CSSProperties;
  return (
    <td className={classNames(styles['cell'], strength === null && styles['none'])} style={ground}>
      {onOpen ? (
        <button type="button" aria-label={label} onClick={onOpen} className={styles['open']}>
          {text}
        </button>
      ) : (
        <>
          <span aria-hidden="true">{text}</span>
          <span className={styles['unseen']}>{label}</span>
        </>
      )}
    </td>
  );
}
