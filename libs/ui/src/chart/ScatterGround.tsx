import { AxisBottom, AxisLeft } from '@visx/axis';
import { GridColumns, GridRows } from '@visx/grid';
import type { scaleLinear } from '@visx/scale';
import styles from './Chart.module.css';
import type { ScatterChartProps } from './ScatterChart.js';

type Scale = ReturnType<typeof scaleLinear<number>>;

interface ScatterGroundProps extends Pick<ScatterChartProps, 'centre' | 'aim'> {
  scales: { x: Scale; y: Scale };
  size: {
    width: number;
    height: number;
    edges: { top: number; right: number; bottom: number; left: number };
  };
  axes: Pick<ScatterChartProps, 'across' | 'upwards'>;
}

const tickLabel = { className: styles['tick'] ?? '', fontSize: 13 };

/** What lies under the points: grid, axes with their titles, the line of no change, cross-hairs and the aim. */
export function ScatterGround({ scales: { x, y }, size, axes, centre, aim }: ScatterGroundProps) {
  const { width, height, edges } = size;
  const [left, right, top, bottom] = [edges.left, width - edges.right, edges.top, height - edges.bottom];
  const [acrossTicks, upwardsTicks] = [width < 480 ? 4 : 7, height < 340 ? 5 : 7];
  return (
    <g aria-hidden="true">
      <GridRows
        scale={y}
        left={left}
        width={right - left}
        numTicks={upwardsTicks}
        className={styles['grid']}
        stroke="currentColor"
      />
      <GridColumns
        scale={x}
        top={top}
        height={bottom - top}
        numTicks={acrossTicks}
        className={styles['grid']}
        stroke="currentColor"
      />
      <line className={styles['zero']} x1={left} x2={right} y1={y(0)} y2={y(0)} />
      <AxisBottom
        scale={x}
        top={bottom}
        numTicks={acrossTicks}
        tickFormat={value => axes.across.tick(Number(value))}
        tickLabelProps={{ ...tickLabel, textAnchor: 'middle' }}
        axisLineClassName={styles['axis'] ?? ''}
        hideTicks
      />
      <AxisLeft
        scale={y}
        left={left}
        numTicks={upwardsTicks}
        tickFormat={value => axes.upwards.tick(Number(value))}
        tickLabelProps={{ ...tickLabel, textAnchor: 'end', dx: '-0.3em', dy: '0.32em' }}
        hideAxisLine
        hideTicks
      />
      <text className={styles['title']} x={(left + right) / 2} y={height - 10} textAnchor="middle">
        {axes.across.title}
      </text>
      <text className={styles['title']} x={4} y={16}>
        {axes.upwards.title}
      </text>
      {centre && <CrossHairs centre={centre} scales={{ x, y }} box={{ left, right, top, bottom }} />}
      <g className={styles['aim']} transform={`translate(${right - 28} ${top + 30})`}>
        <path d="M0 0 L22 -22 M8 -23 L22 -22 L23 -8" />
        <text x={-6} y={-10} textAnchor="end">
          {aim}
        </text>
      </g>
    </g>
  );
}

interface CrossHairsProps {
  centre: NonNullable<ScatterChartProps['centre']>;
  scales: { x: Scale; y: Scale };
  box: { left: number; right: number; top: number; bottom: number };
}

function CrossHairs({ centre, scales: { x, y }, box: { left, right, top, bottom } }: CrossHairsProps) {
  return (
    <g className={styles['cross']}>
      <line x1={x(centre.x)} x2={x(centre.x)} y1={top} y2={bottom} />
      <line x1={left} x2={right} y1={y(centre.y)} y2={y(centre.y)} />
      <text x={x(centre.x) + 5} y={bottom - 6}>
        {centre.acrossWords}
      </text>
      <text x={left + 4} y={y(centre.y) - 5}>
        {centre.upwardsWords}
      </text>
    </g>
  );
}
