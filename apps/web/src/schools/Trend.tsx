import { firstYear, hasValue, inWords, type Series } from './figures.js';
import styles from './Trend.module.css';

const width = 220;
const height = 66;
const edge = 6;
const floor = 50;

interface Dot {
  readonly year: number;
  readonly x: number;
  readonly y: number;
}

type Scale = (value: number) => number;

/** The least span of values that fills the height, so that a small change looks small. */
const leastSpan: Readonly<Record<string, number>> = {
  '%': 20,
  'scaled score': 6,
  points: 10,
  'progress score': 4,
  pupils: 60,
};

function scaleOf([from, to]: readonly [number, number], [low, high]: readonly [number, number]): Scale {
  const span = to - from || 1;
  return value => low + ((value - from) / span) * (high - low);
}

function rangeOf(values: readonly number[], unit: string): [number, number] {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const missing = Math.max(0, (leastSpan[unit] ?? 0) - (high - low)) / 2;
  return [low - missing, high + missing];
}

/** Consecutive years are joined; a year without a value leaves the line open. */
function runsOf(dots: readonly Dot[]): Dot[][] {
  const runs: Dot[][] = [];
  for (const dot of dots) {
    const run = runs.at(-1);
    if (run && run.at(-1)?.year === dot.year - 1) run.push(dot);
    else runs.push([dot]);
  }
  return runs;
}

const yearWords = (year: number) => `${year}/${String((year + 1) % 100).padStart(2, '0')}`;

/** The line of years: a tick for each, so that a gap is seen to be one. */
function Years({ from, to, x }: { from: number; to: number; x: Scale }) {
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return (
    <g className={styles['years']} aria-hidden="true">
      <line x1={edge} x2={width - edge} y1={floor} y2={floor} />
      {years.map(year => (
        <line key={year} x1={x(year)} x2={x(year)} y1={floor} y2={floor + 3} />
      ))}
      <text x={0} y={height - 2}>
        {yearWords(from)}
      </text>
      <text x={width} y={height - 2} textAnchor="end">
        {yearWords(to)}
      </text>
    </g>
  );
}

/** A small line of one measure over the years, with its gaps left open. Never against other schools. */
export function Trend({ series }: { series: Series }) {
  const { figures, name, unit } = series;
  const known = figures.filter(hasValue);
  if (known.length < 2) return null;
  const years = figures.map(({ academicYear }) => firstYear(academicYear));
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const x = scaleOf([from, to], [edge, width - edge]);
  const values = known.map(({ value }) => value);
  const y = scaleOf(rangeOf(values, unit), [floor - edge, edge]);
  const dots = known.map(({ academicYear, value }) => {
    const year = firstYear(academicYear);
    return { year, x: x(year), y: y(value) };
  });
  return (
    <svg
      className={styles['trend']}
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-label={`${name}: ${inWords(series)}`}
    >
      <Years from={from} to={to} x={x} />
      {runsOf(dots).map(run => (
        <polyline key={run[0]?.year} points={run.map(dot => `${dot.x},${dot.y}`).join(' ')} />
      ))}
      {dots.map(dot => (
        <circle key={dot.year} cx={dot.x} cy={dot.y} r={dot === dots.at(-1) ? 4 : 3} />
      ))}
    </svg>
  );
}
