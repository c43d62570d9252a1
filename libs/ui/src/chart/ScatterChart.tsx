import { scaleLinear } from '@visx/scale';
import { useState } from 'react';
import styles from './Chart.module.css';
import { PointNames } from './PointNames.js';
import { ScatterGround } from './ScatterGround.js';
import { ScatterPoint } from './ScatterPoint.js';
import { useRoving } from './useRoving.js';
import { useWidth } from './useWidth.js';

export interface ChartPoint {
  id: string;
  /** Short: stands beside the point when it is chosen. */
  label: string;
  x: number;
  y: number;
  /** Everything that the point says, for those who do not see it. */
  words: string;
  /** Drawn filled and always labelled: the viewer's own. */
  isOwn?: boolean | undefined;
  /** How many notes are pinned to it. */
  notes?: number | undefined;
}

export interface ChartAxis {
  title: string;
  /** How a tick is written. */
  tick: (value: number) => string;
}

export interface ScatterChartProps {
  /** Names the chart and says how to move in it. */
  label: string;
  points: readonly ChartPoint[];
  across: ChartAxis;
  upwards: ChartAxis;
  /** Where the cross-hairs are, with the words that stand at each line. */
  centre?: { x: number; y: number; acrossWords: string; upwardsWords: string } | undefined;
  /** What the arrow in the upper right corner says. */
  aim: string;
  chosen: string | null;
  onChoose: (id: string) => void;
}

const edges = { top: 44, right: 16, bottom: 52, left: 52 };

/** From the least to the most with air around, never less wide than `least`, so that a small difference looks small. */
export function reachOf(values: readonly number[], least: number): [number, number] {
  const [low, high] = values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
  const air = Math.max((high - low) * 0.12, (least - (high - low)) / 2);
  return [low - air, high + air];
}

/**
 * Points on two scales with cross-hairs at their means. The points are one stop for the Tab key; arrows lead to the
 * nearest point on that side, Page Up and Page Down from left to right. Each point says all of itself as its name.
 */
export function ScatterChart(props: ScatterChartProps) {
  const { label, points, across, upwards, centre, aim, chosen, onChoose } = props;
  const { frame, width } = useWidth<HTMLDivElement>();
  const [pointed, setPointed] = useState<string | null>(null);
  const height = Math.round(Math.min(480, Math.max(300, width * 0.62)));
  const x = scaleLinear({
    domain: reachOf([...points.map(point => point.x), ...(centre ? [centre.x] : [])], 4),
    range: [edges.left, width - edges.right],
    nice: true,
  });
  const y = scaleLinear({
    domain: reachOf([0, ...points.map(point => point.y), ...(centre ? [centre.y] : [])], 4),
    range: [height - edges.bottom, edges.top],
    nice: true,
  });
  const spots = points.map(point => ({ id: point.id, x: x(point.x), y: y(point.y) }));
  const { stop, onKeyDown, keep } = useRoving(spots, chosen, onChoose);
  return (
    <div ref={frame} className={styles['frame']}>
      <svg
        className={styles['chart']}
        width={width}
        height={height}
        viewBox={`0 0 ${width} ${height}`}
        role="listbox"
        aria-label={label}
        onKeyDown={onKeyDown}
      >
        <ScatterGround
          scales={{ x, y }}
          size={{ width, height, edges }}
          axes={{ across, upwards }}
          centre={centre}
          aim={aim}
        />
        {points.map((point, at) => (
          <ScatterPoint
            key={point.id}
            point={point}
            spot={spots[at] ?? { id: point.id, x: 0, y: 0 }}
            state={{
              isChosen: point.id === chosen,
              isStop: point.id === stop,
            }}
            keep={keep}
            onChoose={onChoose}
            onPoint={setPointed}
          />
        ))}
        <PointNames
          points={points.filter(({ id, isOwn }) => isOwn || id === chosen || id === pointed)}
          spots={spots}
          width={width}
        />
      </svg>
    </div>
  );
}
