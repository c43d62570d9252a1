import { useState } from 'react';
import { Disclosure } from '../disclosure/Disclosure.js';
import { TextLink } from '../link/Link.js';
import { ShowMore } from '../show-more/ShowMore.js';
import type { MapGroup, MapPoint } from './PlaceMap.js';
import styles from './PlaceMap.module.css';

interface MapListProps {
  readonly label: string;
  readonly points: readonly MapPoint[];
  readonly groups: readonly MapGroup[];
  readonly noun: string;
  readonly level: 2 | 3 | 4;
}

const step = 60;

/** All that the map shows, for those who read rather than look. */
export function MapList(props: MapListProps) {
  const [isOpen, setOpen] = useState(false);
  if (props.points.length === 0) return null;
  return (
    <Disclosure level={props.level} title="The same as a list" isExpanded={isOpen} onExpandedChange={setOpen}>
      {isOpen && <Listed {...props} />}
    </Disclosure>
  );
}

function Listed({ label, points, groups, noun }: MapListProps) {
  const [shown, setShown] = useState(step);
  const byId = new Map(points.map(point => [point.id, point]));
  const lines =
    groups.length > 0
      ? groups.map(group => ({ ...group, found: group.members.flatMap(member => byId.get(member) ?? []) }))
      : points.map(point => ({ id: point.id, label: '', found: [point] }));
  return (
    <>
      <ul className={styles['list']} aria-label={label}>
        {lines.slice(0, shown).map(line => (
          <li key={line.id}>
            {line.label && <span>{line.label}: </span>}
            {line.found.map((point, place) => (
              <span key={point.id}>
                {place > 0 && '; '}
                {point.href ? <TextLink href={point.href}>{point.label}</TextLink> : point.label}
                {point.detail && `, ${point.detail}`}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {shown < lines.length && (
        <ShowMore
          noun={groups.length > 0 ? 'groups' : noun}
          shown={shown}
          total={lines.length}
          onMore={() => setShown(shown + step)}
        />
      )}
    </>
  );
}
