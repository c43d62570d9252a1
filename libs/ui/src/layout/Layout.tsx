import type { ReactNode } from 'react';
import { classNames } from '../class-names.js';
import styles from './Layout.module.css';

export interface StackProps {
  children: ReactNode;
  gap?: 's' | 'm' | 'l' | undefined;
}

/** One under the other. */
export function Stack({ children, gap = 'm' }: StackProps) {
  return <div className={classNames(styles['stack'], styles[gap])}>{children}</div>;
}

/** Side by side, wrapping. */
export function Row({ children, gap = 'm' }: StackProps) {
  return <div className={classNames(styles['row'], styles[gap])}>{children}</div>;
}

/** As many equal columns as fit; one on a phone. */
export function Columns({ children, gap = 'l' }: StackProps) {
  return <div className={classNames(styles['columns'], styles[gap])}>{children}</div>;
}

/** The fields that narrow a list: side by side where there is room, full width on a phone. */
export function Filters({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="search" aria-label={label} className={styles['filters']}>
      {children}
    </div>
  );
}

/** Running text at a comfortable measure, with room between paragraphs. */
export function Prose({ children }: { children: ReactNode }) {
  return <div className={styles['prose']}>{children}</div>;
}
