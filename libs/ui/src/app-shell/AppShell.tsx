import type { ReactNode } from 'react';
import { Link } from 'react-aria-components';
import { classNames } from '../class-names.js';
import { MainNav, type NavPlace } from './MainNav.js';
import { Mark } from './Mark.js';
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
}

/** The frame of every page: skip link, header, navigation, one `main`, footer. */
export function AppShell({ children, home = '/', nav = [], person, status, footer }: AppShellProps) {
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
      <main id="main" className={styles['main']} tabIndex={-1}>
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
