import { useCallback, useId, useMemo, useState } from 'react';
import { areasAround, type Borders, type Position } from './borders.js';
import { frameFor } from './frame.js';
import { MapAreaNames, MapAreas, MapLines, MapPoints } from './MapDrawing.js';
import { MapList } from './MapList.js';
import { MapTools, PointWords } from './MapTools.js';
import styles from './PlaceMap.module.css';
import { usePointing } from './use-pointing.js';
import { useView } from './use-view.js';

export interface MapPoint extends Position {
  readonly id: string;
  readonly label: string;
  /** What else is said of it, in words. */
  readonly detail?: string | undefined;
  readonly href?: string | undefined;
  /** soft: there, but not what the map is about. strong: what it is about. */
  readonly tone?: 'soft' | 'strong' | undefined;
}

/** Points that belong together: joined by lines. */
export interface MapGroup {
  readonly id: string;
  readonly label: string;
  readonly members: readonly string[];
}

export interface PlaceMapProps {
  readonly label: string;
  readonly points: readonly MapPoint[];
  readonly groups?: readonly MapGroup[] | undefined;
  /** The group to pick out; without one, the group of the point that somebody is at. */
  readonly highlighted?: string | null | undefined;
  readonly borders?: Borders | undefined;
  /** Whose borders these are; said where borders are drawn. */
  readonly attribution?: string | undefined;
  /** What a point is called in the plural. */
  readonly noun?: string | undefined;
  /** Of the heading that its list is under. */
  readonly level?: 2 | 3 | 4 | undefined;
}

const noGroups: readonly MapGroup[] = [];

function useLayout(points: readonly MapPoint[], borders: Borders | undefined) {
  return useMemo(() => {
    const areas = areasAround(borders, points);
    const frame = frameFor([...points, ...areas.flatMap(({ rings }) => rings.flat())]);
    const spots = points.map(frame.at);
    return { areas, frame, spots, spotOf: new Map(points.map(point => [point.id, frame.at(point)])) };
  }, [points, borders]);
}

/**
 * Places on a plain map, with borders where they help. Arrow keys go from point to point; the point is put in words
 * below, and everything is there as a list too.
 */
export function PlaceMap(props: PlaceMapProps) {
  const {
    label,
    points,
    groups = noGroups,
    highlighted = null,
    borders,
    attribution,
    noun = 'schools',
    level = 3,
  } = props;
  const name = useId();
  const { areas, frame, spots, spotOf } = useLayout(points, borders);
  const view = useView(frame);
  const [active, setActive] = useState<number | null>(null);
  const pointing = usePointing({ spots, view, active, onActive: setActive });
  const idOf = useCallback((index: number) => `${name}-${index}`, [name]);
  const point = active === null ? undefined : points[active];
  const group = groups.find(({ id, members }) =>
    highlighted === null ? point !== undefined && members.includes(point.id) : id === highlighted,
  );
  const members = useMemo(() => (group ? new Set(group.members) : null), [group]);
  return (
    <figure className={styles['figure']}>
      <div className={styles['sheet']}>
        <svg
          className={styles['drawing']}
          viewBox={view.box}
          style={{ aspectRatio: `${frame.width} / ${frame.height}`, '--zoom': view.zoom } as object}
          data-zoomed={view.zoom > 1 || undefined}
          role="listbox"
          aria-label={label}
          aria-activedescendant={active === null ? undefined : idOf(active)}
          tabIndex={0}
          {...pointing}
        >
          <MapAreas areas={areas} frame={frame} />
          <MapLines groups={groups} spotOf={spotOf} highlighted={group?.id ?? null} />
          <MapPoints points={points} spots={spots} idOf={idOf} active={active} highlighted={members} />
          <MapAreaNames areas={areas} frame={frame} />
        </svg>
        <MapTools view={view} at={active === null ? undefined : spots[active]} />
      </div>
      <figcaption>
        <PointWords point={point} group={group} points={points} noun={noun} />
        {areas.length > 0 && attribution && <p className={styles['source']}>{attribution}</p>}
      </figcaption>
      <MapList label={label} points={points} groups={groups} noun={noun} level={level} />
    </figure>
  );
}
