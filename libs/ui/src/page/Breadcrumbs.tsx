import { TextLink } from '../link/Link.js';
import styles from './Breadcrumbs.module.css';

export interface Crumb {
  label: string;
  href: string;
}

/** The way down to this page. The page itself is its heading, so it is not repeated here. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumbs">
      <ol className={styles['crumbs']}>
        {crumbs.map(crumb => (
          <li key={crumb.href}>
            <TextLink href={crumb.href} plain>
              {crumb.label}
            </TextLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
