import { Button, Link, Menu, MenuItem as MenuChoice, MenuTrigger, Popover } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { Icon } from '../icon/Icon.js';
import type { IconName } from '../icon/paths.js';
import popover from '../popover/Popover.module.css';
import { Count } from '../tag/Tag.js';
import styles from './MainNav.module.css';

export interface NavPlace {
  label: string;
  href: string;
  icon: IconName;
  /** The page is here, or below here. */
  isCurrent?: boolean | undefined;
  /** Waiting there: unread, to decide. */
  waiting?: number | undefined;
}

/** A phone's bar holds five: the rest moves behind "More". */
const barHolds = 5;

export function MainNav({ places }: { places: readonly NavPlace[] }) {
  const crowded = places.length > barHolds;
  const beyond = crowded ? places.slice(barHolds - 1) : [];
  return (
    <nav className={styles['nav']} aria-label="Main">
      <ul className={styles['places']}>
        {places.map(place => (
          <li key={place.href} className={classNames(beyond.includes(place) && styles['beyond'])}>
            <PlaceLink {...place} />
          </li>
        ))}
        {crowded && (
          <li className={styles['more']}>
            <More places={beyond} />
          </li>
        )}
      </ul>
    </nav>
  );
}

function PlaceLink({ label, href, icon, isCurrent, waiting }: NavPlace) {
  return (
    <Link
      href={href}
      className={classNames(styles['place'])}
      {...(isCurrent ? { 'aria-current': 'page' as const } : {})}
    >
      <Icon name={icon} />
      <span className={styles['label']}>{label}</span>
      {waiting ? <Count value={waiting} label="waiting" /> : null}
    </Link>
  );
}

function More({ places }: { places: readonly NavPlace[] }) {
  return (
    <MenuTrigger>
      <Button
        className={classNames(
          styles['place'],
          places.some(place => place.isCurrent) && styles['holdsCurrent'],
        )}
      >
        <Icon name="menu" />
        <span className={styles['label']}>More</span>
      </Button>
      <Popover className={classNames(popover['popover'])} placement="top end">
        <Menu aria-label="More places" className={classNames(popover['list'])}>
          {places.map(place => (
            <MenuChoice
              key={place.href}
              id={place.href}
              href={place.href}
              className={classNames(popover['entry'])}
            >
              <Icon name={place.icon} />
              {place.label}
            </MenuChoice>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
