import { scaleLinear } from '@visx/scale';
import { classNames } from '../class-names.js';
import { BarMarks, placedMarks, type BarMarkNames } from './BarMarks.js';
import styles from './Chart.module.css';
import { useWidth } from './useWidth.js';

export interface BarRow {
  id: string;
  label: string;
  /** Null: hidden, because it is small enough to point at somebody, or not held. */
  value: number | null;
  /** How much of the value is of the second kind: drawn strongly within the bar. */
  part?: number | null | undefined;
  /** What was aimed at: a line across the bar. */
  aim?: number | null | undefined;
  /** What stands at the end of the bar; else the value. */
  words?: string | undefined;
}

export interface BarChartProps {
  /** All that the chart shows, in words. */
  label: string;
  rows: readonly BarRow[];
  /** The most that the bars can reach; else the largest value. */
  most?: number | undefined;
  chosen?: string | null | undefined;
  /** Named above the bars. */
  marks?: BarMarkNames | undefined;
}

const step = 44;
const bar = 12;

/** Bars across, each with its name above and its value at its end. Rows stay in the order they are given: it is no ranking. */
export function BarChart({ label, rows, most, chosen = null, marks }: BarChartProps) {
  const { frame, width } = useWidth<HTMLDivElement>();
  const reach = most ?? Math.max(1, ...rows.flatMap(({ value, aim }) => [value ?? 0, aim ?? 0]));
  const x = scaleLinear({ domain: [0, reach], range: [0, Math.max(80, width - 84)] });
  const named = placedMarks(marks, width);
  const height = named.height + rows.length * step + 8;
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
        <BarMarks marks={named.marks} />
        {rows.map((row, at) => (
          <BarLine
            key={row.id}
            row={row}
            x={value => x(value)}
            y={named.height + at * step + 4}
            isChosen={row.id === chosen}
          />
        ))}
      </svg>
    </div>
  );
}

interface BarLineProps {
  row: BarRow;
  x: (value: number) => number;
  y: number;
  isChosen: boolean;
}

function BarLine({ row: { label, value, part, aim, words }, x, y, isChosen }: BarLineProps) {
  const end = value === null ? 0 : x(value);
  const top = y + 18;
  return (
    <g className={classNames(styles['bar'], isChosen && styles['chosen'])}>
      <text x={0} y={y + 12}>
        {label}
      </text>
      {value === null ? (
        <line className={styles['hidden']} x1={0} x2={48} y1={top + bar / 2} y2={top + bar / 2} />
      ) : (
        <rect className={styles['whole']} x={0} y={top} width={Math.max(1, end)} height={bar} rx={2} />
      )}
      {value !== null && part !== null && part !== undefined && part > 0 && (
        <rect className={styles['part']} x={0} y={top} width={Math.max(1, x(part))} height={bar} rx={2} />
      )}
      {aim !== null && aim !== undefined && (
        <line className={styles['target']} x1={x(aim)} x2={x(aim)} y1={top - 3} y2={top + bar + 3} />
      )}
      <text
        className={styles['figure']}
        x={(value === null ? 48 : Math.max(end, aim == null ? 0 : x(aim))) + 8}
        y={top + bar - 1}
      >
        {words ?? (value === null ? 'hidden' : value.toLocaleString('en-GB'))}
      </text>
    </g>
  );
}
