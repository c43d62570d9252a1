import { classNames } from '../class-names.js';
import styles from './Chart.module.css';
import type { Spot } from './nearest.js';
import type { ChartPoint } from './ScatterChart.js';

interface ScatterPointProps {
  point: ChartPoint;
  spot: Spot;
  state: { isChosen: boolean; isStop: boolean };
  keep: (id: string, element: SVGGElement | null) => void;
  onChoose: (id: string) => void;
  onPoint: (id: string | null) => void;
}

/** One point: larger to the finger than to the eye, with a ring for what is pinned to it. */
export function ScatterPoint({ point, spot, state, keep, onChoose, onPoint }: ScatterPointProps) {
  const { id, words, isOwn = false, notes = 0 } = point;
  return (
    <g
      ref={element => keep(id, element)}
      role="option"
      aria-selected={state.isChosen}
      aria-label={
        notes > 0 ? `${words} ${notes === 1 ? 'One note is' : `${notes} notes are`} pinned here.` : words
      }
      tabIndex={state.isStop ? 0 : -1}
      className={classNames(styles['point'], isOwn && styles['own'], state.isChosen && styles['chosen'])}
      transform={`translate(${spot.x} ${spot.y})`}
      onClick={() => onChoose(id)}
      onFocus={() => onChoose(id)}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(null)}
    >
      <circle className={styles['reach']} r={16} />
      <circle className={styles['dot']} r={isOwn ? 7 : 6} />
      {notes > 0 && (
        <g className={styles['note']} transform="translate(10 8)">
          <circle r={7.5} />
          <text textAnchor="middle" dy="0.35em">
            {notes}
          </text>
        </g>
      )}
    </g>
  );
}
