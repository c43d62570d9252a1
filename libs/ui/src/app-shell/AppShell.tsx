import { type ReactNode, useRef } from 'react';
import { Link } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { MainNav, type NavPlace } from './MainNav.js';
import { Mark } from './Mark.js';
import { useReadingPlace } from './useReadingPlace.js';
import styles from './AppShell.module.css';

export interface AppShellProps {
  children: ReactNode;
  /** Where the product's name leads. */
  home?: string | undefined;
  /** The places of the main navigation; on phones a bar at the bottom edge. */
  nav?: readonly NavPlace[] | undefined;
  /** Right of the navigation: the person's menu, a sign-in link. */
  person?: ReactNode;
  /** One quiet line under the header: live, catching up, offline. */
  status?: ReactNode;
  footer?: ReactNode;
  /** The address of the page: when it changes, a reader who stood elsewhere begins at the new page's title. */
  path?: string | undefined;
}

/** The frame of every page: skip link, header, navigation, one `main`, footer. */
export function AppShell({ children, home = '/', nav = [], person, status, footer, path }: AppShellProps) {
  const main = useRef<HTMLElement>(null);
  useReadingPlace(main, path);
  return (
    <div className={classNames(styles['shell'], nav.length > 0 && styles['withNav'])}>
      <a className={styles['skip']} href="#main">
        Skip to the content
      </a>
      <header className={styles['header']}>
        <div className={styles['bar']}>
          <Link href={home} className={classNames(styles['brand'])}>
            <Mark />
            <span>Pathways</span>
          </Link>
          {nav.length > 0 && <MainNav places={nav} />}
          {person && <div className={styles['person']}>{person}</div>}
        </div>
      </header>
      {status && <div className={styles['status']}>{status}</div>}
      <main id="main" ref={main} className={styles['main']} tabIndex={-1}>
        {children}
      </main>
      {footer && (
        <footer className={styles['footer']}>
          <div className={styles['footing']}>{footer}</div>
        </footer>
      )}
    </div>
  );
}
