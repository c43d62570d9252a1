import { memo, useMemo } from 'react';
import { classNames } from '../class-names.js';
import type { Area } from './borders.js';
import type { Frame, Spot } from './frame.js';
import type { MapGroup, MapPoint } from './PlaceMap.js';
import styles from './PlaceMap.module.css';

const pathOf = (spots: readonly Spot[]): string => spots.map(({ x, y }) => `${x},${y}`).join('L');

interface AreasProps {
  readonly areas: readonly Area[];
  readonly frame: Frame;
}

/** Areas by their borders. */
export const MapAreas = memo(function MapAreas({ areas, frame }: AreasProps) {
  return (
    <g aria-hidden="true">
      {areas.map(({ name, rings }) => (
        <path
          key={name}
          className={styles['area']}
          d={rings.map(ring => `M${pathOf(ring.map(frame.at))}Z`).join('')}
        />
      ))}
    </g>
  );
});

/** Above the points, which would hide the names. */
export const MapAreaNames = memo(function MapAreaNames({ areas, frame }: AreasProps) {
  return (
    <g aria-hidden="true">
      {areas.map(({ name, middle }) => {
        const { x, y } = frame.at(middle);
        return (
          <text key={name} className={styles['areaName']} x={x} y={y}>
            {name}
          </text>
        );
      })}
    </g>
  );
});

/** Few members: every pair is joined. Many: each is joined to their middle. */
function linesOf(spots: readonly Spot[]): string {
  if (spots.length <= 4) {
    return spots
      .flatMap((one, place) => spots.slice(place + 1).map(other => `M${pathOf([one, other])}`))
      .join('');
  }
  const sum = spots.reduce((all, { x, y }) => ({ x: all.x + x, y: all.y + y }), { x: 0, y: 0 });
  const middle = { x: sum.x / spots.length, y: sum.y / spots.length };
  return spots.map(spot => `M${pathOf([middle, spot])}`).join('');
}

interface MapLinesProps {
  readonly groups: readonly MapGroup[];
  readonly spotOf: ReadonlyMap<string, Spot>;
  readonly highlighted: string | null;
}

export const MapLines = memo(function MapLines({ groups, spotOf, highlighted }: MapLinesProps) {
  const paths = useMemo(
    () =>
      groups.map(({ id, members }) => ({
        id,
        d: linesOf(members.flatMap(member => spotOf.get(member) ?? [])),
      })),
    [groups, spotOf],
  );
  const chosen = paths.find(({ id }) => id === highlighted);
  return (
    <g aria-hidden="true">
      <path
        className={classNames(styles['line'], chosen && styles['faint'])}
        d={paths.map(({ d }) => d).join('')}
      />
      {chosen && <path className={classNames(styles['line'], styles['chosen'])} d={chosen.d} />}
    </g>
  );
});

interface MapPointsProps {
  readonly points: readonly MapPoint[];
  readonly spots: readonly Spot[];
  readonly idOf: (index: number) => string;
  readonly active: number | null;
  readonly highlighted: ReadonlySet<string> | null;
}

/** A point is a line of no length with round ends: it keeps its size on screen at any zoom. */
export const MapPoints = memo(function MapPoints(props: MapPointsProps) {
  const { points, spots, idOf, active, highlighted } = props;
  return (
    <>
      {points.map((point, index) => {
        const isChosen = highlighted?.has(point.id) ?? false;
        const { x, y } = spots[index] ?? { x: 0, y: 0 };
        return (
          <path
            key={point.id}
            id={idOf(index)}
            role="option"
            aria-label={[point.label, point.detail].filter(Boolean).join(', ')}
            aria-selected={index === active}
            className={classNames(
              styles['point'],
              point.tone && styles[point.tone],
              highlighted && (isChosen ? styles['chosen'] : styles['faint']),
              index === active && styles['active'],
            )}
            d={`M${x},${y}h0.01`}
          />
        );
      })}
    </>
  );
});
