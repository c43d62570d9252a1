import { type ReactNode, useEffect } from 'react';
import { Breadcrumbs, type Crumb } from './Breadcrumbs.js';
import styles from './Page.module.css';

export interface PageProps {
  title: string;
  /** A few words above the title: the kind of thing this is. */
  kicker?: ReactNode;
  /** One or two sentences that say what this page is for. */
  lead?: ReactNode;
  breadcrumbs?: readonly Crumb[] | undefined;
  actions?: ReactNode;
  /** Beside the content on wide screens, below it on phones. */
  aside?: ReactNode;
  /** The browser's title, when it should say more than the heading. */
  documentTitle?: string | undefined;
  children?: ReactNode;
}

/** One page: where it stands, its single `h1`, what can be done, the content. */
export function Page({
  title,
  kicker,
  lead,
  breadcrumbs = [],
  actions,
  aside,
  documentTitle,
  children,
}: PageProps) {
  useEffect(() => {
    document.title = `${documentTitle ?? title} · Pathways`;
  }, [documentTitle, title]);
  return (
    <div className={styles['page']}>
      <header className={styles['head']}>
        {breadcrumbs.length > 0 && <Breadcrumbs crumbs={breadcrumbs} />}
        <div className={styles['heading']}>
          <div className={styles['words']}>
            {kicker && <p className={styles['kicker']}>{kicker}</p>}
            <h1 className={styles['title']}>{title}</h1>
            {lead && <div className={styles['lead']}>{lead}</div>}
          </div>
          {actions && <div className={styles['actions']}>{actions}</div>}
        </div>
      </header>
      {aside ? (
        <div className={styles['split']}>
          <div className={styles['body']}>{children}</div>
          <aside className={styles['aside']}>{aside}</aside>
        </div>
      ) : (
        <div className={styles['body']}>{children}</div>
      )}
    </div>
  );
}

export interface SectionProps {
  title: string;
  lead?: ReactNode;
  actions?: ReactNode;
  /** 2 unless it stands inside another section. */
  level?: 2 | 3 | undefined;
  id?: string | undefined;
  children?: ReactNode;
}

/** A ruled part of a page, with its heading. */
export function Section({ title, lead, actions, level = 2, id, children }: SectionProps) {
  const Title = `h${level}` as const;
  return (
    <section className={styles['section']} id={id} data-level={level}>
      <div className={styles['sectionHead']}>
        <div className={styles['words']}>
          <Title className={styles['sectionTitle']}>{title}</Title>
          {lead && <div className={styles['sectionLead']}>{lead}</div>}
        </div>
        {actions && <div className={styles['actions']}>{actions}</div>}
      </div>
      {children}
    </section>
  );
}
