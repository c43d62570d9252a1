import { scaleLinear } from '@visx/scale';
import { classNames } from '../class-names.js';
import styles from './Chart.module.css';
import { reachOf } from './ScatterChart.js';
import { useWidth } from './useWidth.js';

export interface StripMark {
  id: string;
  value: number;
}

export interface SpreadStripProps {
  /** All that the strip shows, in words. */
  label: string;
  marks: readonly StripMark[];
  lowerQuarter: number;
  median: number;
  upperQuarter: number;
  tick: (value: number) => string;
  chosen: string | null;
}

const height = 64;
const edge = 22;
const middle = 22;

/** How far values lie apart on one line: each as a dot, the middle half as a band, the median as a bar. */
export function SpreadStrip({
  label,
  marks,
  lowerQuarter,
  median,
  upperQuarter,
  tick,
  chosen,
}: SpreadStripProps) {
  const { frame, width } = useWidth<HTMLDivElement>();
  const x = scaleLinear({
    domain: reachOf(
      marks.map(({ value }) => value),
      2,
    ),
    range: [edge, width - edge],
  });
  const values = marks.map(({ value }) => value);
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
        <line className={styles['axis']} x1={edge} x2={width - edge} y1={middle} y2={middle} />
        <rect
          className={styles['band']}
          x={x(lowerQuarter)}
          width={Math.max(2, x(upperQuarter) - x(lowerQuarter))}
          y={middle - 9}
          height={18}
          rx={3}
        />
        <line className={styles['median']} x1={x(median)} x2={x(median)} y1={middle - 14} y2={middle + 14} />
        {marks.map(({ id, value }) => (
          <circle
            key={id}
            className={classNames(styles['mark'], id === chosen && styles['chosen'])}
            cx={x(value)}
            cy={middle}
            r={id === chosen ? 6.5 : 4.5}
          />
        ))}
        <Ends values={values} median={median} x={x} tick={tick} />
      </svg>
    </div>
  );
}

interface EndsProps {
  values: readonly number[];
  median: number;
  x: (value: number) => number;
  tick: (value: number) => string;
}

/** What the least, the highest and, where there is room, the median are. */
function Ends({ values, median, x, tick }: EndsProps) {
  const ends = [Math.min(...values), Math.max(...values)];
  return (
    <>
      {ends.map((value, at) => (
        <text key={at} className={styles['tick']} x={x(value)} y={height - 6} textAnchor="middle">
          {tick(value)}
        </text>
      ))}
      {Math.min(x(median) - x(ends[0] ?? 0), x(ends[1] ?? 0) - x(median)) > 56 && (
        <text className={styles['tick']} x={x(median)} y={height - 6} textAnchor="middle">
          {tick(median)}
        </text>
      )}
    </>
  );
}
