import type { ReactNode } from 'react';
import { TextLink } from '../link/Link.js';
import styles from './PersonLine.module.css';

export interface PersonLineProps {
  name: string;
  /** "Head teacher". */
  role?: string | undefined;
  /** "Alder Brook Primary". */
  school?: string | undefined;
  /** Where the school's name leads. */
  schoolHref?: string | undefined;
  /** At the end: a time, a tag. */
  end?: ReactNode;
}

/** Who it is, in words rather than pictures. */
export function PersonLine({ name, role, school, schoolHref, end }: PersonLineProps) {
  return (
    <p className={styles['line']}>
      <span className={styles['name']}>{name}</span>
      {(role || school) && (
        <span className={styles['place']}>
          {role}
          {role && school && ', '}
          {school && schoolHref ? <TextLink href={schoolHref}>{school}</TextLink> : school}
        </span>
      )}
      {end && <span className={styles['end']}>{end}</span>}
    </p>
  );
}
