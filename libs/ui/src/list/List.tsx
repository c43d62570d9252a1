import type { ReactNode } from 'react';
import { TextLink } from '../link/Link.js';
import styles from './List.module.css';

export interface ListProps {
  /** What is listed; read out, not seen. */
  label: string;
  children: ReactNode;
}

/** Ruled rows. Put `ListRow` inside. */
export function List({ label, children }: ListProps) {
  return (
    <ul className={styles['list']} aria-label={label}>
      {children}
    </ul>
  );
}

export interface ListRowProps {
  title: ReactNode;
  /** The whole row leads there. */
  href?: string | undefined;
  /** Under the title, quietly. */
  detail?: ReactNode;
  /** At the end of the row: a tag, a time, a button. */
  end?: ReactNode;
  /** Unread, or waiting for this person: a mark and a word for screen readers. */
  fresh?: string | undefined;
  children?: ReactNode;
}

export function ListRow({ title, href, detail, end, fresh, children }: ListRowProps) {
  return (
    <li className={styles['row']} data-leads={href ? true : undefined} data-fresh={fresh ? true : undefined}>
      <div className={styles['words']}>
        <div className={styles['title']}>
          {fresh && <span className={styles['fresh']}>{fresh}</span>}
          {href ? (
            <TextLink href={href} plain>
              {title}
            </TextLink>
          ) : (
            title
          )}
        </div>
        {detail && <div className={styles['detail']}>{detail}</div>}
        {children}
      </div>
      {end && <div className={styles['end']}>{end}</div>}
    </li>
  );
}
