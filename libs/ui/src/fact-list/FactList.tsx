import type { ReactNode } from 'react';
import styles from './FactList.module.css';

export interface Fact {
  term: ReactNode;
  value: ReactNode;
  /** Under the value: year, source, status. */
  source?: ReactNode;
}

export interface FactListProps {
  facts: readonly Fact[];
  /** "rows" puts term and value on one line; "figures" sets large values over their terms. */
  layout?: 'rows' | 'figures' | undefined;
}

export function FactList({ facts, layout = 'rows' }: FactListProps) {
  return (
    <dl className={styles[layout]}>
      {facts.map((fact, place) => (
        <div key={place} className={styles['fact']}>
          <dt>{fact.term}</dt>
          <dd className={styles['value']}>{fact.value}</dd>
          {fact.source && <dd className={styles['source']}>{fact.source}</dd>}
        </div>
      ))}
    </dl>
  );
}
