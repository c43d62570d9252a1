import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridRows } from '@visx/grid';
import { scaleLinear, scalePoint } from '@visx/scale';
import { LinePath } from '@visx/shape';
import { classNames } from '../class-names.js';
import styles from './Chart.module.css';
import { reachOf } from './ScatterChart.js';
import { useWidth } from './useWidth.js';

export interface TrendSeries {
  id: string;
  label: string;
  /** One for each step across; null leaves the line open. */
  values: readonly (number | null)[];
  /** What was aimed at: a line of its own, named at its start. */
  isAim?: boolean | undefined;
}

export interface TrendChartProps {
  /** What the chart shows, in words: it is one picture to those who do not see it. */
  label: string;
  steps: readonly string[];
  series: readonly TrendSeries[];
  /** Drawn strongly and labelled; the others are its background. */
  chosen: string | null;
  tick: (value: number) => string;
  title: string;
  /** What stands at the foot of a step without a figure. */
  gap?: string | undefined;
}

const height = 260;
const edges = { top: 34, right: 16, bottom: 40, left: 52 };

type Scales = { x: (step: string) => number; y: (value: number) => number };

/** What is never less than nothing is drawn with no room below nothing. */
function upFromNought(values: readonly number[]): [number, number] {
  const [low, high] = reachOf(values, 4);
  return [values.every(value => value >= 0) ? Math.max(0, low) : low, high];
}

/** Lines over the years. Nothing is drawn across a year without a figure, and such a year says so at its foot. */
export function TrendChart({ label, steps, series, chosen, tick, title, gap = 'none' }: TrendChartProps) {
  const { frame, width } = useWidth<HTMLDivElement>();
  const bottom = height - edges.bottom;
  const known = series.flatMap(({ values }) => values.filter(value => value !== null));
  const places = scalePoint({ domain: [...steps], range: [edges.left, width - edges.right], padding: 0.4 });
  const y = scaleLinear({ domain: upFromNought(known), range: [bottom, edges.top], nice: true });
  const scales: Scales = { x: step => places(step) ?? 0, y: value => y(value) };
  const last = series.find(({ id }) => id === chosen);
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
        <Axes steps={steps} scales={{ places, y }} width={width} tick={tick} />
        <text className={styles['title']} x={4} y={16}>
          {title}
        </text>
        <Gaps steps={steps} series={series} scales={scales} bottom={bottom} gap={gap} />
        {series.map(
          each => each !== last && <Line key={each.id} steps={steps} series={each} scales={scales} />,
        )}
        {last && <Line steps={steps} series={last} scales={scales} isChosen />}
      </svg>
    </div>
  );
}

interface AxesProps extends Pick<TrendChartProps, 'steps' | 'tick'> {
  scales: { places: ReturnType<typeof scalePoint<string>>; y: ReturnType<typeof scaleLinear<number>> };
  width: number;
}

function Axes({ steps, scales: { places, y }, width, tick }: AxesProps) {
  const isNarrow = width < 480;
  return (
    <>
      <GridRows
        scale={y}
        left={edges.left}
        width={width - edges.left - edges.right}
        numTicks={5}
        className={styles['grid']}
        stroke="currentColor"
      />
      <AxisBottom
        scale={places}
        top={height - edges.bottom}
        tickFormat={(step, at) =>
          isNarrow && steps.length > 4 && at % 2 === 1 ? '' : isNarrow ? step.slice(2) : step
        }
        tickLabelProps={{ className: styles['tick'] ?? '', fontSize: 13, textAnchor: 'middle' }}
        axisLineClassName={styles['axis'] ?? ''}
        tickStroke="currentColor"
        tickLineProps={{ className: styles['axis'] ?? '' }}
      />
      <AxisLeft
        scale={y}
        left={edges.left}
        numTicks={5}
        tickFormat={value => tick(Number(value))}
        tickLabelProps={{
          className: styles['tick'] ?? '',
          fontSize: 13,
          textAnchor: 'end',
          dx: '-0.3em',
          dy: '0.32em',
        }}
        hideAxisLine
        hideTicks
      />
    </>
  );
}

function Gaps({
  steps,
  series,
  scales,
  bottom,
  gap,
}: Pick<TrendChartProps, 'steps' | 'series'> & { scales: Scales; bottom: number; gap: string }) {
  const empty = steps.filter((_, at) => series.every(({ values }) => values[at] === null));
  return empty.map(step => (
    <g key={step} className={styles['gap']}>
      <line x1={scales.x(step)} x2={scales.x(step)} y1={edges.top} y2={bottom} />
      <text x={scales.x(step)} y={bottom - 8} textAnchor="middle">
        {gap}
      </text>
    </g>
  ));
}

interface LineProps {
  steps: readonly string[];
  series: TrendSeries;
  scales: Scales;
  isChosen?: boolean;
}

function Line({ steps, series, scales: { x, y }, isChosen = false }: LineProps) {
  const dots = steps.map((step, at) => ({ step, value: series.values[at] ?? null }));
  const end = dots.findLast(({ value }) => value !== null);
  const begin = dots.find(({ value }) => value !== null);
  return (
    <g className={classNames(styles['line'], isChosen && styles['chosen'], series.isAim && styles['aim'])}>
      <LinePath
        data={dots}
        x={({ step }) => x(step)}
        y={({ value }) => y(value ?? 0)}
        defined={({ value }) => value !== null}
      />
      {dots.map(
        ({ step, value }) =>
          value !== null &&
          !series.isAim && <circle key={step} cx={x(step)} cy={y(value)} r={isChosen ? 4.5 : 2.5} />,
      )}
      {isChosen && end?.value !== undefined && end.value !== null && (
        <text className={styles['name']} x={x(end.step)} y={y(end.value) - 11} textAnchor="end">
          {series.label}
        </text>
      )}
      {series.isAim && begin?.value !== undefined && begin.value !== null && (
        <text className={styles['aimName']} x={x(begin.step)} y={y(begin.value) - 7}>
          {series.label}
        </text>
      )}
    </g>
  );
}
