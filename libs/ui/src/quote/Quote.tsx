import type { ReactNode } from 'react';
import styles from './Quote.module.css';

export interface QuoteProps {
  children: ReactNode;
  /** Whose words these are, as they agreed to be named. */
  attribution: ReactNode;
  /** Where the passage stands, when the reader may go there. */
  source?: ReactNode;
}

/** A passage in somebody's own words. */
export function Quote({ children, attribution, source }: QuoteProps) {
  return (
    <figure className={styles['quote']}>
      <blockquote>{children}</blockquote>
      <figcaption className={styles['attribution']}>
        {attribution}
        {source && <span className={styles['source']}>{source}</span>}
      </figcaption>
    </figure>
  );
}
