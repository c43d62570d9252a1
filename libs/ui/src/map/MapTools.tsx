import { Button } from '../button/Button.js';
import { TextLink } from '../link/Link.js';
import type { Spot } from './frame.js';
import type { MapGroup, MapPoint } from './PlaceMap.js';
import styles from './PlaceMap.module.css';
import type { MapView } from './use-view.js';

export function MapTools({ view, at }: { view: MapView; at: Spot | undefined }) {
  return (
    <div className={styles['tools']} role="group" aria-label="Map">
      <Button onPress={() => view.closer(at)} isDisabled={view.isNearest}>
        Closer
      </Button>
      <Button onPress={view.wider} isDisabled={view.zoom === 1}>
        Wider
      </Button>
    </div>
  );
}

interface PointWordsProps {
  readonly point: MapPoint | undefined;
  readonly group: MapGroup | undefined;
  readonly points: readonly MapPoint[];
  readonly noun: string;
}

/** The point that somebody is at, and with whom it belongs. */
export function PointWords({ point, group, points, noun }: PointWordsProps) {
  if (!point) {
    return (
      <p className={styles['words']}>
        {group?.label ??
          `${points.length.toLocaleString('en-GB')} ${noun}. Point at one, or go from one to the next with the arrow keys.`}
      </p>
    );
  }
  const others = points.filter(({ id }) => id !== point.id && group?.members.includes(id));
  return (
    <p className={styles['words']}>
      {point.href ? <TextLink href={point.href}>{point.label}</TextLink> : <strong>{point.label}</strong>}
      {point.detail && `, ${point.detail}`}
      {others.length > 0 && others.length <= 5 && `; with ${others.map(({ label }) => label).join(' and ')}`}
      {others.length > 5 && `; ${group?.label}`}
    </p>
  );
}
