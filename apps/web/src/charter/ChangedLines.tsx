import type { CharterChangePartsFragment } from '../gql/graphql.js';
import styles from './Charter.module.css';

/** Only what is different: how each line would read, and how it reads today. */
export function ChangedLines({ changed }: Pick<CharterChangePartsFragment, 'changed'>) {
  return (
    <ul className={styles['lines']} aria-label="Lines that change">
      {changed.map(({ clause, title, before, after }) => (
        <li key={clause} className={styles['line']}>
          <strong>
            {title}: {after.label}
          </strong>
          <p>{after.words}</p>
          <p className={styles['was']}>
            Before: <del>{before.label}</del>. {before.words}
          </p>
        </li>
      ))}
    </ul>
  );
}
