import styles from './Chart.module.css';
import type { Spot } from './nearest.js';
import type { ChartPoint } from './ScatterChart.js';

interface PointNamesProps {
  points: readonly ChartPoint[];
  spots: readonly Spot[];
  width: number;
}

/** A name stands above its point, and to the side where the chart has room for it. */
function anchorOf(x: number, width: number, label: string) {
  const half = label.length * 3.7;
  if (x - half < 0) return 'start';
  return x + half > width ? 'end' : 'middle';
}

/** The names lie over all points, so that none hides them. Each point says its name itself to those who hear it. */
export function PointNames({ points, spots, width }: PointNamesProps) {
  return (
    <g aria-hidden="true" className={styles['names']}>
      {points.map(({ id, label }) => {
        const spot = spots.find(each => each.id === id);
        return (
          spot && (
            <text
              key={id}
              className={styles['name']}
              x={spot.x}
              y={spot.y - 20}
              textAnchor={anchorOf(spot.x, width, label)}
            >
              {label}
            </text>
          )
        );
      })}
    </g>
  );
}
