import { scaleLinear } from '@visx/scale';
import { AreaClosed } from '@visx/shape';
import { endsOf, outlineOf } from './pool-strip-shape.js';
import styles from './PoolStrip.module.css';
import { useWidth } from './useWidth.js';

export interface PoolStripProps {
  /** All that the strip shows, in words: it stands for the picture. */
  label: string;
  /** Every value of the pool. */
  values: readonly number[];
  median: number | null;
  /** The one that the page is about; null where it has no value. */
  subject: number | null;
  /** Those it works with. */
  partners: readonly number[];
  tick: (value: number) => string;
}

const height = 74;
const edge = 10;
const ground = 48;
const roof = 14;
/** Up to so many values each is a dot; more are drawn as an outline. */
const mostDots = 60;

/** Where one school stands in the spread of a pool: the pool below, the median as a bar, the school and its partners on it. */
export function PoolStrip({ label, values, median, subject, partners, tick }: PoolStripProps) {
  const { frame, width } = useWidth<HTMLDivElement>();
  const drawn = [...values, ...partners, ...(subject === null ? [] : [subject])];
  if (drawn.length === 0) return null;
  const ends = endsOf(drawn);
  const x = scaleLinear({ domain: ends, range: [edge, width - edge] });
  const nearEnd = (value: number) => ends.some(end => Math.abs(x(value) - x(end)) < 44);
  return (
    <div ref={frame} className={styles['frame']}>
      <svg
        className={styles['strip']}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="img"
        aria-label={label}
      >
        <Pool values={values} ends={ends} x={x} />
        <line className={styles['axis']} x1={edge} x2={width - edge} y1={ground} y2={ground} />
        {median !== null && (
          <line className={styles['median']} x1={x(median)} x2={x(median)} y1={roof - 4} y2={ground + 4} />
        )}
        {partners.map((value, at) => (
          <circle key={at} className={styles['partner']} cx={x(value)} cy={ground} r={5} />
        ))}
        {subject !== null && <Pin at={x(subject)} />}
        {ends.map((value, at) => (
          <text
            key={value}
            className={styles['tick']}
            x={at === 0 ? 0 : width}
            y={height - 6}
            textAnchor={at === 0 ? 'start' : 'end'}
          >
            {tick(value)}
          </text>
        ))}
        {median !== null && !nearEnd(median) && (
          <text className={styles['tick']} x={x(median)} y={height - 6} textAnchor="middle">
            {tick(median)}
          </text>
        )}
      </svg>
    </div>
  );
}

interface PoolProps {
  readonly values: readonly number[];
  readonly ends: [number, number];
  readonly x: ReturnType<typeof scaleLinear<number>>;
}

function Pool({ values, ends, x }: PoolProps) {
  if (values.length <= mostDots) {
    return values.map((value, at) => (
      <circle key={at} className={styles['dot']} cx={x(value)} cy={ground} r={3} />
    ));
  }
  const y = scaleLinear({ domain: [0, 1], range: [ground, roof] });
  return (
    <AreaClosed
      data={outlineOf(values, ends)}
      x={point => x(point.at)}
      y={point => y(point.height)}
      yScale={y}
      className={styles['pool']}
    />
  );
}

/** A pin with its head above the line, so that it is told from round partners without colour. */
function Pin({ at }: { at: number }) {
  return (
    <g className={styles['subject']}>
      <line x1={at} x2={at} y1={roof - 2} y2={ground} />
      <rect x={at - 5.5} y={roof - 12} width={11} height={11} transform={`rotate(45 ${at} ${roof - 6.5})`} />
    </g>
  );
}
