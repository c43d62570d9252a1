import type { ReactNode } from 'react';
import { TextLink } from '../link/Link.js';
import styles from './Card.module.css';

export interface CardProps {
  title: string;
  /** Makes the whole card lead there; the title is the link that is read out. */
  href?: string | undefined;
  level?: 2 | 3 | 4 | undefined;
  /** Above the title: kind, state. */
  kicker?: ReactNode;
  /** Under the text, quietly: who, when, how many. */
  footer?: ReactNode;
  children?: ReactNode;
}

export function Card({ title, href, level = 3, kicker, footer, children }: CardProps) {
  const Title = `h${level}` as const;
  return (
    <article className={styles['card']} data-leads={href ? true : undefined}>
      {kicker && <div className={styles['kicker']}>{kicker}</div>}
      <Title className={styles['title']}>
        {href ? (
          <TextLink href={href} plain>
            {title}
          </TextLink>
        ) : (
          title
        )}
      </Title>
      {children && <div className={styles['body']}>{children}</div>}
      {footer && <div className={styles['footer']}>{footer}</div>}
    </article>
  );
}
