import { scaleLinear } from '@visx/scale';
import { classNames } from '../class-names.js';
import styles from './Chart.module.css';
import { reachOf } from './ScatterChart.js';
import { useWidth } from './useWidth.js';

export interface GapRow {
  id: string;
  label: string;
  first: number | null;
  second: number | null;
  /** What is said in the place of a dot that is not there. */
  missing: string;
}

export interface GapChartProps {
  /** All that the chart shows, in words. */
  label: string;
  /** What the hollow dots are, and what the filled ones. */
  first: string;
  second: string;
  rows: readonly GapRow[];
  tick: (value: number) => string;
  chosen: string | null;
}

const step = 40;
const top = 52;

/** Two values on one line for each row, joined so that the distance between them is seen. Rows stay as they are given. */
export function GapChart({ label, first, second, rows, tick, chosen }: GapChartProps) {
  const { frame, width } = useWidth<HTMLDivElement>();
  const known = rows.flatMap(row => [row.first, row.second].filter(value => value !== null));
  const x = scaleLinear({ domain: reachOf(known, 10), range: [16, width - 16], nice: true });
  const height = top + rows.length * step;
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
        <Key first={first} second={second} />
        {x.ticks(width < 480 ? 4 : 7).map(value => (
          <g key={value}>
            <line
              className={styles['grid']}
              stroke="currentColor"
              x1={x(value)}
              x2={x(value)}
              y1={top}
              y2={height}
            />
            <text className={styles['tick']} x={x(value)} y={top - 6} textAnchor="middle">
              {tick(value)}
            </text>
          </g>
        ))}
        {rows.map((row, at) => (
          <GapLine
            key={row.id}
            row={row}
            x={value => x(value)}
            y={top + at * step + 26}
            isChosen={row.id === chosen}
          />
        ))}
      </svg>
    </div>
  );
}

function Key({ first, second }: Pick<GapChartProps, 'first' | 'second'>) {
  return (
    <g>
      <circle className={styles['mark']} cx={12} cy={14} r={5.5} />
      <text className={styles['title']} x={24} y={18}>
        {first}
      </text>
      <circle
        className={classNames(styles['mark'], styles['chosen'])}
        cx={48 + first.length * 7.5}
        cy={14}
        r={5.5}
      />
      <text className={styles['title']} x={60 + first.length * 7.5} y={18}>
        {second}
      </text>
    </g>
  );
}

interface GapLineProps {
  row: GapRow;
  x: (value: number) => number;
  y: number;
  isChosen: boolean;
}

function GapLine({ row: { label, first, second, missing }, x, y, isChosen }: GapLineProps) {
  return (
    <g className={styles['names']}>
      <text className={isChosen ? styles['name'] : styles['tick']} x={0} y={y - 12}>
        {missing === '' ? label : `${label} (${missing})`}
      </text>
      <line className={styles['axis']} x1={0} x2="100%" y1={y} y2={y} opacity={0.35} />
      {first !== null && second !== null && (
        <line className={styles['join']} x1={x(first)} x2={x(second)} y1={y} y2={y} />
      )}
      {first !== null && <circle className={styles['mark']} cx={x(first)} cy={y} r={5.5} />}
      {second !== null && (
        <circle className={classNames(styles['mark'], styles['chosen'])} cx={x(second)} cy={y} r={5.5} />
      )}
    </g>
  );
}
