import { scaleLinear } from '@visx/scale';
import styles from './IntervalChart.module.css';
import { useWidth } from './useWidth.js';

export interface IntervalRow {
  id: string;
  label: string;
  /** Null: there is no figure, and `note` says why. */
  value: number | null;
  from: number | null;
  to: number | null;
  /** Beside the label: the figure in words. */
  note: string;
}

export interface IntervalLine {
  at: number;
  label: string;
}

export interface IntervalChartProps {
  /** What the chart shows, in words: it is one picture to those who do not see it. */
  label: string;
  rows: readonly IntervalRow[];
  /** Ends of the scale. */
  domain: readonly [number, number];
  /** Lines across all rows, named at their top. */
  lines?: readonly IntervalLine[];
  tick: (value: number) => string;
}

const rowHeight = 52;
const top = 30;
const bottom = 28;
const edge = 14;

/** Figures with the interval in which they may lie: a dot on a bar per row, each row with its name above. */
export function IntervalChart({ label, rows, domain, lines = [], tick }: IntervalChartProps) {
  const { frame, width } = useWidth<HTMLDivElement>();
  const height = top + rows.length * rowHeight + bottom;
  const x = scaleLinear({ domain: [...domain], range: [edge, width - edge], clamp: true });
  return (
    <div ref={frame} className={styles['frame']}>
      <svg
        className={styles['chart']}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        {lines.map(({ at, label: name }, place) => (
          <g key={name} className={styles['line']}>
            <line x1={x(at)} x2={x(at)} y1={top - 6} y2={height - bottom} />
            <text x={x(at)} y={place % 2 === 0 ? 10 : 22} textAnchor="middle">
              {name}
            </text>
          </g>
        ))}
        {rows.map((row, place) => (
          <Row key={row.id} row={row} y={top + place * rowHeight} x={x} right={width - edge} />
        ))}
        {x.ticks(5).map(value => (
          <text key={value} className={styles['tick']} x={x(value)} y={height - 8} textAnchor="middle">
            {tick(value)}
          </text>
        ))}
      </svg>
    </div>
  );
}

interface RowProps {
  row: IntervalRow;
  y: number;
  x: (value: number) => number;
  right: number;
}

function Row({ row: { label, value, from, to, note }, y, x, right }: RowProps) {
  const middle = y + 36;
  return (
    <g>
      <text className={styles['name']} x={edge} y={y + 18}>
        {label}
        <tspan className={styles['note']} dx={8}>
          {note}
        </tspan>
      </text>
      <line className={styles['track']} x1={edge} x2={right} y1={middle} y2={middle} />
      {from !== null && to !== null && (
        <line
          className={styles['interval']}
          x1={x(from)}
          x2={Math.max(x(to), x(from) + 1)}
          y1={middle}
          y2={middle}
        />
      )}
      {value !== null && <circle className={styles['dot']} cx={x(value)} cy={middle} r={5.5} />}
    </g>
  );
}
